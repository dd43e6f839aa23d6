import type { APIRoute } from 'astro';
import { asset } from '../lib/href.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(asset('sitemap.xml'), site).href}\n`);
