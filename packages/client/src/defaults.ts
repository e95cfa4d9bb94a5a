import type { ClientDefaults } from "./generated/client-defaults.js";
import type { BuddyClientOptions, CallOptions } from "./options.js";

export type { ClientDefaults };

/** The name of a path parameter that a client can have for its calls, e.g. `workspace`. */
export type ClientDefault = keyof ClientDefaults;

/** Which path parameters the options of a client give it. */
export type DefaultsOf<Options> = {
  [Name in ClientDefault]: Options extends Readonly<Record<Name, string>> ? Name : never;
}[ClientDefault];

/** Options that are inferred, and none that there isn't. */
export type OnlyOptions<Options> = Options &
  Readonly<Record<Exclude<keyof Options, keyof BuddyClientOptions>, never>>;

/** The parameters of an operation, of which those may be left out that the client has. */
export type ParametersFor<Parameters, Defaults extends ClientDefault> = [Defaults] extends [never]
  ? Parameters
  : Omit<Parameters, Defaults> & {
      [Name in keyof Parameters as Extract<Name, Defaults>]?: Parameters[Name] | undefined;
    };

/** The arguments of a call. All parameters may be left out where none is required that the client doesn't have. */
export type CallArguments<Parameters, Defaults extends ClientDefault> =
  Record<never, never> extends ParametersFor<Parameters, Defaults>
    ? [parameters?: ParametersFor<Parameters, Defaults>, options?: CallOptions]
    : [parameters: ParametersFor<Parameters, Defaults>, options?: CallOptions];
