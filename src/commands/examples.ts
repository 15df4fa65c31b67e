/** What the help of `plans` and of each command shows at its end. */
export const examples = {
  plans: `
Examples:
  plans import plan.txt                                one document to JSON
  plans import 'council/**/*.txt' --to csv --out all.csv   a folder of documents to one table
  plans report plan.pdf --out report.html              a page to look at, with each action's row of the document
  plans query overdue plans/*.json                     SQL, or a query by name
  plans validate plans/*.json                          check plan files, as in CI
  plans inspect plan.txt --explain                     why it was read as it was
  plans new plan.pdf                                   a council file in draft, for what no council file knows

Exit codes: 0 clean; 1 errors were found (or warnings, with --strict or over --max-warnings); 2 could not run.`,
  import: `
Examples:
  plans import plan.txt --to csv > plan.csv
  plans import 'council/**/*' --out plans/             a file per plan: <document>.<plan id>.json
  plans import pack.txt --council haringey --plan hate-crime-2012-13
  plans import pack.pdf --pages 12-20,31 --to csv      only these pages of a PDF
  plans import locked.pdf --password secret
  plans import scan.pdf --ocr always                   pages that are pictures, and all others, read as pictures
  cat plan.txt | plans import - --to yaml
  plans import 'harvest/**/*.pdf' --cache .plans --out all.csv --to csv    stopped? The same command goes on
  plans import 'harvest/**/*' --shard 2/8 --to ndjson --out part-2.ndjson  then: plans merge part-*.ndjson

From 8 files on, or with --jobs or --cache, each document is read in a process apart: one that takes too long (30
seconds, anew with each page) or too much memory, or ends its process, is named with the reason and the others go on.
Whatever --jobs is, the output is the same. The cache knows a document by its content and name, and forgets it when
its options, the council files or this program change; what failed is tried again.
In a folder, documents that share a name are told apart by their ending (arts.pdf.<plan id>.json), then by their
folders (leeds_arts.pdf.<plan id>.json).

A document has at most 64 MB, 20 million characters, 50,000 rows and 400,000 cells that are not blank; what is larger
is refused in words. The README lists all limits.

Every value carries its place in the document; what was not understood is listed under unclaimed.`,
  validate: `
Examples:
  plans validate plans/*.json plans/*.yaml
  plans validate plan.txt --format json
  plans validate edited.csv                            the flat CSV that plans import --to csv wrote
  plans validate pack.pdf --pages 12-20
  plans validate plans/*.json --strict                 warnings fail too; --max-warnings 9 allows some
  plans validate plan.json --rule gap-in-refs=off --rule missing-lead=error
  plans validate 'plans/*' --format github             in GitHub Actions; also gitlab, sarif, junit
  plans validate 'plans/*' --baseline known.json --update-baseline
  plans validate plans/*.yaml --baseline known.json    fails only on what is new
  plans validate plan.yaml --fix                       writes what is certain; keeps comments and layout

In YAML, "# plans-ignore missing-lead: the post is vacant" on the line of a finding or above it leaves that finding out.
plans.config.yaml sets levels and options of rules, councils and defaults of commands:
  rules: {missing-measure: off, missing-lead: error}
  councils: ./councils
  validate: {format: github, baseline: known.json, max-warnings: 0}`,
  export: `
Examples:
  plans export plan.json --to csv --out plan.csv
  plans export 'plans/*.yaml' --to xlsx --out plans.xlsx
  plans export plan.json --to ics --out deadlines.ics  import it again: it updates
  plans export 'plans/*.json' --to datapackage --out open-data/
  plans import plan.txt | plans export - --to csv
  plans export edited.csv --to yaml                    the flat CSV, as a spreadsheet saved it, back to plans`,
  merge: `
Examples:
  plans merge part-*.ndjson --out all.json
  plans merge part-*.ndjson --to csv --out all.csv

Any split gives the same bytes: plans stand by the name of their document, then by its content, as with --shard 1/1. A
plan that two exports hold is taken once; where they differ, nothing is written. Of two editions of a document both are
kept, and said. A CSV does not hold everything: plans export joins CSVs.`,
  diff: `
Examples:
  plans diff plan-2025.yaml plan-2026.yaml
  plans diff 'plans/2025/*' plans/2026/                all plans of one year and the next
  plans diff old.pdf new.pdf --format markdown         documents are read as plans import reads them
  git show HEAD:plan.json | plans diff - plan.json --exit-code

Plans are paired by what they are about, actions by what they say: a new number, place or lead is a change to the same
action. A document that holds several plans is compared plan by plan; plans import --out DIR/ writes a file for each.`,
  report: `
Examples:
  plans report plan.pdf --out report.html              page pictures with each action's row outlined
  plans report 'council/**/*.pdf' --out report.html    several plans, side by side
  plans report plans/*.json --today 2026-03-31 --out report.html

One file that needs no network and no script: send it on, print it, open it on a phone.`,
  query: `
Examples:
  plans query overdue plans/*.json --today 2026-03-31
  plans query by-lead plan.pdf --to csv --out leads.csv
  plans query "select council, count(*) from deliverables group by all" 'council/**/*.pdf'
  plans query "describe deliverables" plan.json        the columns of a table

by-lead, overdue, without-deadline and indicator-coverage are queries by name. deliverables is the flat table of
--to csv; today() is the day of --today. SQL reaches no file and no network. Needs: npm i @duckdb/node-api`,
  inspect: `
Examples:
  plans inspect plan.txt
  plans inspect plan.txt --explain                     why each column, table and plan is what it is
  plans inspect plan.txt --format json | jq .recognition
  plans inspect tracker.xlsx                           the tables of each sheet, and what it hides
  plans inspect plan.pdf --pages 3 --draw pictures     pictures/plan.page-003.png

--draw frames tables (red), cells (blue; orange where a row goes on), headings (green), other text (grey) and page
furniture (violet); with them the records that were made of them: themes and outcomes (brown), actions and
milestones (two teals by turns), indicators, risks and terms (olive), what was not understood (pink).`,
  new: `
Examples:
  plans new plan.pdf                                   councils/<council>.mjs, councils/fixtures/<council>/
  plans new plan.docx --id anytown --out drafts        drafts/anytown.mjs, drafts/fixtures/anytown/
  plans import plan.pdf --councils councils            reads it by the draft, as it was read without

The draft holds what was understood without a council file: the facts, a signature, the columns as printed, the leads.
Beside it stand the document and a CSV of what was read, to be corrected by hand; then
  plans diff councils/fixtures/anytown/plan.*.csv councils/fixtures/anytown/plan.pdf --councils councils
names what is still read otherwise.`,
  cluster: `
Examples:
  plans cluster enqueue 'harvest/**/*.pdf'
  plans cluster work --results results                 on each machine
  plans cluster status --watch
  plans cluster collect --results results --out all.ndjson

Where Redis is: PLANS_REDIS_URL=redis://127.0.0.1:6379 (redis://user:password@host; rediss:// for TLS), or in
plans.config.yaml cluster: {redis: redis://…}. On this machine: redis-server --appendonly yes. Machines share the
folder of the documents (--root) and that of the results, or an S3-compatible store (s3://…; keys and endpoint as the
AWS tools have them: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL).
Needs: npm i bullmq ioredis, and for S3 aws4fetch.`,
  councils: `
Examples:
  plans councils
  plans councils --councils ./my-councils`,
  rules: `
Examples:
  plans rules
  plans rules unread-deadline                          why it matters, a good and a bad example`,
  schema: `
Examples:
  plans schema > plan.schema.json`,
  completion: `
Examples:
  plans completion fish > ~/.config/fish/completions/plans.fish
  source <(plans completion bash)                      now; for good, add this line to ~/.bashrc
  source <(plans completion zsh)                       for good: to ~/.zshrc, after compinit`,
};

/** The same for the parts of `plans cluster`. */
export const clusterExamples = {
  enqueue: `
Examples:
  plans cluster enqueue 'harvest/**/*.pdf'
  find /shared/harvest -name '*.pdf' | plans cluster enqueue - --root /shared/harvest
  plans cluster enqueue 's3://papers/2025/**/*.pdf'
  plans cluster enqueue 'minutes/*.docx' --queue minutes --council haringey

A document is known by its name and content, the council files and this version: enqueued again, it is not read again.`,
  work: `
Examples:
  plans cluster work --results results
  plans cluster work --root /shared/harvest --results s3://papers/readings --concurrency 4
  plans cluster work --results results --until-empty

Each document is read in a process apart. One that takes too long or too much memory, or ends its process, is set aside
with the reason; when a disk, a store or a machine fails, it is tried again, on any machine. SIGTERM lets the documents
be finished that are being read.`,
  status: `
Examples:
  plans cluster status
  plans cluster status --watch && plans cluster collect --results results --out all.ndjson
  plans cluster status --format json | jq .counts.failed`,
  retry: `
Examples:
  plans cluster retry
  plans cluster retry harvest/minutes.pdf`,
  drain: `
Examples:
  plans cluster drain                                  what waits; what is being read is finished
  plans cluster drain --all                            everything, to fill the queue anew`,
  collect: `
Examples:
  plans cluster collect --results results --out all.ndjson
  plans cluster collect --results s3://papers/readings --to parquet --out all.parquet

The bytes are those of plans import over the same documents in the same order. Documents that were set aside are named.`,
};
