// Reads the token from the environment variable BUDDY_TOKEN.
const response = await fetch("https://api.buddy.works/workspaces/my-company/integrations", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.BUDDY_TOKEN}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    name: "GitHub Integration",
    type: "GIT_HUB",
    scope: "WORKSPACE",
    auth_type: "TOKEN",
    token: "<your GitHub token>",
  }),
});
if (!response.ok) throw new Error(`Buddy answered with status ${response.status}.`);

const integration = await response.json();
console.log(integration.name, integration.hash_id);
