// Reads the token from the environment variable BUDDY_TOKEN.
const response = await fetch("https://api.buddy.works/workspaces/my-company/integrations/abc123def456", {
  method: "DELETE",
  headers: { Authorization: `Bearer ${process.env.BUDDY_TOKEN}` },
});
if (!response.ok) throw new Error(`Buddy answered with status ${response.status}.`);

console.log("Deleted");
