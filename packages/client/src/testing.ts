export { type FailureContext, failures, type MockFailure } from "./testing/failures.js";
export { type FixtureMakers, fixtures, type Overrides } from "./testing/fixtures.js";
export type {
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
export { type MockBuddy, type MockBuddyMaker, type MockedRequest, mockBuddy } from "./testing/mock-buddy.js";
export type { WorkspaceItems } from "./testing/workspace.js";
