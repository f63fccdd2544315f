// Reads a feed with feedsmith: prints titles, addresses, dates and bodies.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , modules, file] = process.argv;
const { parseFeed } = await import(pathToFileURL(createRequire(modules + '/').resolve('feedsmith')).href);
const { format, feed } = parseFeed(readFileSync(file, 'utf8'));
const items = (feed.items ?? feed.entries).map(item => ({
  title: item.title?.value ?? item.title,
  link: item.url ?? item.link ?? item.links?.find(link => link.rel === 'alternate')?.href,
  date: new Date(item.pubDate ?? item.published ?? item.date_published).toISOString(),
  html: item.content_html ?? item.content?.encoded ?? item.content?.value ?? item.content,
}));
console.log(JSON.stringify({ format, title: feed.title?.value ?? feed.title, items }));
