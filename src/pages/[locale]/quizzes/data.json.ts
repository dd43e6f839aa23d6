import type { APIRoute } from 'astro';
import { everyLocale } from '../../../catalog.ts';
import type { Locale } from '../../../locales.ts';
import { quizData } from '../../../quiz-data.ts';
export const getStaticPaths = everyLocale;
export const GET: APIRoute = async ({ params }) => Response.json(await quizData(params['locale'] as Locale));
