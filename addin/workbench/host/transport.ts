import type { RichMessage } from './wire.js';
import { MessageType, RequestType, ResponseType, type Message, type MethodCall } from './wire.js';

/** What the transport needs of the host behind it. */
export interface Host {
  appContext(): unknown;
  /** One call of the common API; answers the `_data` of the reply. */
  execute(call: MethodCall): Promise<unknown>;
}

const DONE = { Version: 1, Error: 0 };
const NOT_HANDLED = -2;

/**
 * The cross-document conversation with office.js, without a document: text comes in through `receive`, text goes out
 * through `post`. Events are answers to a registration that are repeated.
 */
export class Transport {
  readonly #listening = new Map<string, Message>();
  readonly #post: (text: string) => void;

  constructor(
    private readonly conversation: string,
    private readonly origin: string,
    private readonly host: Host,
    post: (text: string) => void,
  ) {
    this.#post = post;
  }

  /** Takes whatever arrives at the window; what is not of this conversation is ignored. */
  receive(text: unknown): void {
    const message = this.#parse(text);
    if (!message) return;
    switch (message._actionType) {
      case RequestType.registerEvent:
        this.#listening.set(message._actionName, message);
        this.#reply(message, DONE);
        return;
      case RequestType.unregisterEvent:
        this.#listening.delete(message._actionName);
        this.#reply(message, DONE);
        return;
      case RequestType.invoke:
      case undefined:
        this.#invoke(message);
        return;
    }
  }

  /** Custom function calls and rich events. */
  send(messages: readonly RichMessage[]): void {
    this.#raise('richApiMessage', { ArrayData: messages });
  }

  /** A button of the ribbon or of a context menu. False where the add-in has not registered for commands. */
  command(id: string, functionName: string, controlId: string): boolean {
    return this.#raise('appCommandInvoked', [
      id,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  #parse(text: unknown): Message | undefined {
    if (typeof text !== 'string') return undefined;
    try {
      const message = JSON.parse(text) as Partial<Message> | null;
      const ours =
        message?._messageType === MessageType.request && message._conversationId === this.conversation;
      return ours ? (message as Message) : undefined;
    } catch {
      return undefined;
    }
  }

  #invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(message, this.host.appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        void this.#execute(message);
        return;
      default:
        this.#reply(message, null, NOT_HANDLED);
    }
  }

  async #execute(message: Message): Promise<void> {
    this.#reply(message, await this.host.execute(message._data as MethodCall));
  }

  #reply(to: Message, data: unknown, error = 0, type: number = ResponseType.once): void {
    this.#post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: to._actionName,
        _conversationId: this.conversation,
        _correlationId: to._correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: error,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }

  #raise(event: string, data: unknown): boolean {
    const registration = this.#listening.get(event);
    if (registration) this.#reply(registration, data, 0, ResponseType.again);
    return registration !== undefined;
  }
}
