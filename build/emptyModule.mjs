// Stands in for libraries that are named by a dependency but never used by us.
export {}
