// The one way to make a primitive type that cannot be mixed up with another. Exists at compile time only.
declare const brandName: unique symbol

export type Brand<Base, Name extends string> = Base & { readonly [brandName]: Name }
