// PouchDB 9 on LevelDB, as a till (`client`) and behind express as a hub (`server`): two processes, like ours.
'use strict'

const fs = require('node:fs')
const path = require('node:path')
const readline = require('node:readline')
const { createRequire } = require('node:module')

const [role, modules, folder] = process.argv.slice(2)
const need = createRequire(path.join(modules, 'package.json'))
const PouchDB = need('pouchdb').defaults({ prefix: folder + path.sep })

function say (told) {
  process.stdout.write(JSON.stringify(told) + '\n')
}

function serve () {
  const app = need('express')()
  app.use('/', need('express-pouchdb')(PouchDB, { mode: 'minimumForPouchDB', inMemoryConfig: true }))
  const server = app.listen(0, '127.0.0.1', () => say({ port: server.address().port }))
}

async function timed (work) {
  const began = process.hrtime.bigint()
  const done = await work()
  return { ms: Number(process.hrtime.bigint() - began) / 1e6, docs: done.docs_written, failed: done.doc_write_failures }
}

// Each order names its databases anew, so that nothing is ever there already.
const orders = {
  async up ({ url, file, batch }) {
    const mine = new PouchDB('up-' + path.basename(url))
    await mine.bulkDocs(JSON.parse(fs.readFileSync(file, 'utf8')))
    return timed(() => mine.replicate.to(url, { batch_size: batch }))
  },
  async fill ({ url, file }) {
    await new PouchDB(url).bulkDocs(JSON.parse(fs.readFileSync(file, 'utf8')))
    return {}
  },
  async down ({ url, batch }) {
    return timed(() => new PouchDB('down-' + path.basename(url)).replicate.from(url, { batch_size: batch }))
  }
}

if (role === 'server') {
  serve()
} else {
  say({ version: PouchDB.version })
  readline.createInterface({ input: process.stdin }).on('line', line => {
    const order = JSON.parse(line)
    orders[order.do](order).then(say, problem => say({ problem: String(problem) }))
  })
}
