// A refusal as one plain sentence, for whoever speaks HTTP by hand; pages never show it.
import type { ServerResponse } from 'node:http'
import { sendAnswer } from './sendAnswer'

export function sendSentence(response: ServerResponse, status: number, sentence: string): void {
  sendAnswer(response, { status, contentType: 'text/plain; charset=utf-8', body: `${sentence}\n` })
}
