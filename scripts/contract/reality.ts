import { type BuddyClient, createBuddyClient, isBuddyError } from "@buddy-openapi/client";
import { allValidators, type Drift } from "@buddy-openapi/client/validate";

/** How many things of each kind are read one by one. */
const MAX_EACH = 5;

/** Where a workspace departs from the document, and the operations that could not be read. */
export interface Reality {
  drifts: Drift[];
  /** Without what the server said of it: that may hold names. */
  unread: string[];
}

/** Reads a workspace with every operation that only reads, and compares what comes with the document. */
export async function readReality(options: {
  baseUrl: string;
  token: string;
  workspace: string;
}): Promise<Reality> {
  const { workspace, ...others } = options;
  const drifts: Drift[] = [];
  const unread = new Set<string>();
  const validate = { validators: allValidators, onDrift: (drift: Drift) => drifts.push(drift) };
  const buddy = createBuddyClient({ ...others, validate });

  /** What a call returns; nothing where it fails, which must not end the rest. */
  async function read<Value>(call: (buddy: BuddyClient) => PromiseLike<Value>): Promise<Value | undefined> {
    try {
      return await call(buddy);
    } catch (error) {
      if (!isBuddyError(error)) throw error;
      unread.add(`${Object(error).operationId ?? "a call"}: ${Object(error).status ?? error.name}`);
      return undefined;
    }
  }

  await read((api) => api.getUser());
  await read((api) => api.getCurrentToken());
  await read((api) => api.getWorkspaces());
  await read((api) => api.getWorkspace({ workspace }));
  await read((api) => api.getIdentifiers({ workspace }));
  for (const { hash_id } of some((await read((api) => api.getIntegrations({ workspace })))?.integrations)) {
    await read((api) => api.getIntegration({ workspace, hash_id }));
  }
  for (const { id } of some((await read((api) => api.getVariables({ workspace })))?.variables)) {
    await read((api) => api.getVariable({ workspace, variable_id: id }));
  }
  for (const { id } of some((await read((api) => api.getEnvironments({ workspace })))?.environments)) {
    await read((api) => api.getEnvironment({ workspace, environment_id: id }));
  }
  for (const { id } of some((await read((api) => api.getGroups({ workspace })))?.groups)) {
    await read((api) => api.getGroup({ workspace, group_id: id }));
  }
  for (const { id } of some((await read((api) => api.getWorkspaceMembers({ workspace })))?.members)) {
    await read((api) => api.getWorkspaceMember({ workspace, member_id: id }));
  }
  for (const { name: project_name } of some(
    (await read((api) => api.getProjects({ workspace })))?.projects,
  )) {
    const project = { workspace, project_name };
    await read((api) => api.getProject(project));
    for (const { id } of some((await read((api) => api.getPipelines(project)))?.pipelines)) {
      const pipeline = { ...project, pipeline_id: id };
      await read((api) => api.getPipeline(pipeline));
      for (const { id } of some((await read((api) => api.getExecutions(pipeline)))?.executions)) {
        const execution = { ...pipeline, execution_id: id };
        const { action_executions } = (await read((api) => api.getExecution(execution))) ?? {};
        for (const { action_execution_id } of some(action_executions)) {
          if (!action_execution_id) continue;
          const action = { ...execution, action_execution_id };
          await read((api) => api.getActionExecution(action));
          await read((api) => api.getActionExecutionLogs(action));
        }
      }
    }
  }
  return { drifts, unread: [...unread].sort() };
}

/** The first few of a list that may be something else, as reality departs. What is no object is left out. */
function some<Item>(list: readonly Item[] | null | undefined): Item[] {
  return Array.isArray(list) ? list.filter((item) => Object(item) === item).slice(0, MAX_EACH) : [];
}
