// Reads the token from the environment variable BUDDY_TOKEN.
const response = await fetch("https://api.buddy.works/workspaces/my-company/integrations", {
  headers: { Authorization: `Bearer ${process.env.BUDDY_TOKEN}` },
});
if (!response.ok) throw new Error(`Buddy answered with status ${response.status}.`);

const { integrations } = await response.json();
for (const { name, type, hash_id } of integrations) {
  console.log(name, type, hash_id);
}
