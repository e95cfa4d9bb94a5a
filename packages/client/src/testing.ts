export type { MockedRequest } from "./testing/calls.js";
export { type FailureContext, failures, type MockFailure, respond } from "./testing/failures.js";
export { type FixtureMakers, fixtures, type Overrides } from "./testing/fixtures.js";
export type {
  BuddyFake,
  MockedAttempt,
  MockedCall,
  MockedCalls,
  MockedOperation,
  MockedParameters,
  MockedResult,
  MockHandler,
  MockHandlers,
  MockResponse,
  MockStep,
} from "./testing/handlers.js";
export {
  type MockBuddy,
  type MockBuddyMaker,
  type MockOptions,
  mockBuddy,
  type WorkspaceOptions,
} from "./testing/mock-buddy.js";
export type { Runs } from "./testing/states.js";
export type { WorkspaceItems } from "./testing/workspace-items.js";
