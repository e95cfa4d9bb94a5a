// Reads the token from the environment variable BUDDY_TOKEN.
const response = await fetch("https://api.buddy.works/workspaces/my-company/integrations/abc123def456", {
  method: "PATCH",
  headers: {
    Authorization: `Bearer ${process.env.BUDDY_TOKEN}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({ name: "GitHub Integration" }),
});
if (!response.ok) throw new Error(`Buddy answered with status ${response.status}.`);

const integration = await response.json();
console.log(integration.name);
