/** Words that mean the same to a reader, a group per line. A section that has one of them is found by the others. */
export const SYNONYMS = `
  create add new make invite
  list all every everything whole
  get read fetch show retrieve
  update change edit modify patch set
  delete remove destroy
  rotate renew replace expire
  page paging pagination paginate per_page iterate iterator loop
  authenticate authentication auth login bearer credential oauth
  test testing mock fake stub network
  upgrade migrate breaking changelog release semver
  rate limit throttle quota 429 too
  retry rerun repeat again backoff
  approve continue confirm waiting
  cancel abort stop terminate
  run execution trigger start build deploy deployment
  branch tag commit revision
  wait poll finish follow live tail
  id identifier hash_id
  secret password key ssh
  restrict permission access allow permit
  premise hosted installation
  proxy certificate tls ssl
  error exception failure throw catch
  error status 401 403 404 500
  forbidden denied 403
  null nullable absent undefined missing
  install setup npm
  user member person people account
  validate zod ajv schema
  extend contribute
  aws amazon
  artifact package
  domain dns
  sso saml
  target server
  repository repo git
  browser deno bun node runtime worker
  esm commonjs require import bundle bundler
  script shell bash exit job
  log logging
  logging logger hook
  openapi swagger postman insomnia bruno
  python go golang php ruby java language
`;

/** Words of a question that say nothing about what is looked for. */
export const STOP_WORDS = `
  a an and api are at be by can code do doe don for from has have how i if in into is it its me my need not of on or our
  should so something that the their there these this to use using want was we what when where which who why will with
  without you your
`;
