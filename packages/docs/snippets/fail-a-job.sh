runs="https://api.buddy.works/workspaces/my-company/projects/company-website/pipelines/2/executions"
buddy() {
  curl "$@" -sS -H "Authorization: Bearer $BUDDY_TOKEN" \
    -H "Content-Type: application/json"
}
# The first value of a name in JSON.
value() {
  grep -o "\"$1\": *[^,}]*" | head -n 1 | sed 's/^[^:]*: *//; s/"//g'
}

run=$(buddy "$runs" -d '{ "to_revision": { "revision": "HEAD" } }')
id=$(echo "$run" | value id)
echo "$run" | value html_url

while true; do
  status=$(buddy "$runs/$id" | value status)
  case "$status" in
    INPROGRESS | ENQUEUED | TERMINATING) sleep 5 ;;
    *) break ;;
  esac
done
echo "The run ended: ${status:-no response}"
[ "$status" = SUCCESSFUL ]
