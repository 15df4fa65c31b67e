/** What the help of `plans` and of each command shows at its end. */
export const examples = {
  plans: `
Examples:
  plans import plan.txt                                one document to JSON
  plans import 'council/**/*.txt' --to csv --out all.csv   a folder of documents to one table
  plans report plan.pdf --out report.html              a page to look at, with each action's row of the document
  plans query overdue plans/*.json                     SQL, or a query by name
  plans validate plans/*.json                          check plan files, as in CI
  plans inspect plan.txt                               why it was read as it was

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

Every value carries its place in the document; what was not understood is listed under unclaimed.`,
  validate: `
Examples:
  plans validate plans/*.json plans/*.yaml
  plans validate plan.txt --format json
  plans validate pack.pdf --pages 12-20
  plans validate plans/*.json --max-warnings 0
  plans validate plan.json --rule gap-in-refs=off --rule missing-lead=error`,
  export: `
Examples:
  plans export plan.json --to csv --out plan.csv
  plans export 'plans/*.yaml' --to xlsx --out plans.xlsx
  plans export plan.json --to ics --out deadlines.ics  import it again: it updates
  plans export 'plans/*.json' --to datapackage --out open-data/
  plans import plan.txt | plans export - --to csv`,
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
  plans inspect plan.txt --format json | jq .recognition
  plans inspect plan.pdf --pages 3 --draw pictures     pictures/plan.page-003.png

--draw frames tables (red), cells (blue; orange where a row goes on), headings (green), other text (grey) and page
furniture (violet); with them the records that were made of them: themes and outcomes (brown), actions and
milestones (two teals by turns), indicators, risks and terms (olive), what was not understood (pink).`,
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
