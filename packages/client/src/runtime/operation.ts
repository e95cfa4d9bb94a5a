import type { ClientDefault } from "../defaults.js";
import type { Place } from "../errors.js";
import type { CallOptions } from "../options.js";
import type { OperationCall } from "../results.js";
import type { BodyReader, BodyWriter } from "./media-type.js";
import type { OpenBody } from "./open-body.js";
import type { ownToken } from "./own-token.js";
import type { secretsIn } from "./secrets.js";
import type { ParameterForms, writeHeaders, writeQuery } from "./serialize.js";

/** What operations are called on. It holds no operation itself, so a bundler keeps only those that are imported. */
export interface BaseClient<in Defaults extends ClientDefault = never> {
  /** Calls an operation by its descriptor. The functions of the operations are made from this. */
  readonly call: {
    <Data, Result>(
      descriptor: OperationDescriptor,
      parameters: Readonly<Record<string, unknown>>,
      options?: CallOptions,
    ): OperationCall<Data, Result>;
    /** @internal The signal of the client, for what takes several calls. */
    readonly signal?: AbortSignal | undefined;
    /** Never there: its type says which path parameters a call may leave out. */
    readonly defaults?: Readonly<Record<Defaults, string>>;
  };
}

/** What the runtime needs to know of an operation; generated from the spec. */
export interface OperationDescriptor extends ParameterForms {
  operationId: string;
  method: string;
  /** The path template, e.g. `/workspaces/{workspace}/integrations/{hash_id}`. */
  path: string;
  /** Which page of a list a call asks for; made by the call. */
  place?: Place;
  /** Writes the parameters of the query. Where there are any, it is needed: without it none is sent. */
  writeQuery?: typeof writeQuery;
  /** Writes the parameters of the headers. Where there are any, it is needed: without it none is sent. */
  writeHeaders?: typeof writeHeaders;
  /** The media type of the request body, if it is not `application/json`. */
  contentType?: string;
  /** Writes the request body, if the operation has one. */
  write?: BodyWriter;
  /** The properties of a form that are written as JSON, or as one list joined by commas. */
  encoding?: Readonly<Record<string, "json" | "list">>;
  /** The media types of a success and how each is read, if `application/json` is not the only one. */
  reads?: Readonly<Record<string, BodyReader>>;
  /** Chooses among them. Where there are any, it is needed. */
  read?: BodyReader;
  /** Takes over the body of a success that is wanted in parts. The function of the operation adds it to each call. */
  open?: OpenBody["open"];
  /** Whether no token is sent, or only where there is one. */
  auth?: "none" | "optional";
  /** The name of the token that the operation takes in place of the client's. */
  token?: string;
  /** Finds that token. Where there is one, it is needed. */
  ownToken?: typeof ownToken;
  /** The names of required parameters that are not in the path, and `body` where the request body is required. */
  required?: readonly string[];
  /**
   * The names of the properties of the request body, at any depth, that the spec marks `writeOnly` or `format: password`.
   * The messages of errors hide longer values of them.
   */
  secrets?: readonly string[];
  /** Finds their values. Where there are any, it is needed. */
  secretsIn?: typeof secretsIn;
  /** The scopes that a token needs. */
  scopes: readonly string[];
  /** Whether a 2xx may come without a body. */
  empty?: boolean;
  /** Whether repeating the call is safe, where its method doesn't say so. */
  idempotent?: boolean;
}

/** A function that calls an operation on a client, whichever it is. */
export interface Operation {
  (client: BaseClient, parameters?: object, options?: CallOptions): OperationCall<unknown, unknown>;
  /** @internal Names the operation to `isBuddyApiError`, and its secrets to calls by path. */
  readonly descriptor: OperationDescriptor;
}

/** Makes the function that calls an operation. */
export function defineOperation<Typed>(descriptor: OperationDescriptor): Typed {
  return typed(descriptor, (client, parameters, options) =>
    client.call(descriptor, { ...parameters }, options),
  );
}

/** The function of an operation, with its descriptor. The generated module states its type. */
export function typed<Typed>(
  descriptor: OperationDescriptor,
  call: (...parameters: Parameters<Operation>) => ReturnType<Operation>,
): Typed {
  const operation: Operation = Object.assign(call, { descriptor });
  return operation as Typed;
}
