import type { CallOptions } from "../options.js";
import type { OperationCall } from "../results.js";
export interface BaseClient {
  call<Data, Result>(
    descriptor: OperationDescriptor,
    parameters: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): OperationCall<Data, Result>;
}
export interface OperationDescriptor {
  operationId: string;
}
export declare function defineOperation<Parameters extends object | undefined, Data, Result>(
  descriptor: object,
): (client: BaseClient, parameters: Parameters, options?: CallOptions) => OperationCall<Data, Result>;
