// Reads CSDL documents with the parser of the OData technical committee: node csdl.cjs FILE...
// Run it where node_modules lies.
const fs = require("node:fs");
const { createRequire } = require("node:module");
const { xml2json } = createRequire(`${process.cwd()}/`)("odata-csdl");

// Services break this rule themselves: an action may be called like a type.
const accepted = /(Action|Function) name collides with other schema child/;

let faults = 0;
for (const path of process.argv.slice(2)) {
  const messages = [];
  xml2json(fs.readFileSync(path), { messages });
  for (const { message, parser } of messages.filter(({ message }) => !accepted.test(message))) {
    console.log(`${path}:${parser.line}:${parser.column}: ${message}`);
    faults += 1;
  }
}
process.exit(faults > 0 ? 1 : 0);
