/** Names and terms that are written in several ways; all of them get one Latin key. */

import { strip } from './letters.ts';

/** Key, then its spellings, folded. A spelling also counts when an ending of the language follows. */
const ALIASES = `
facebook фейсбук фейсбуц фэйсбук ֆեյսբուք ֆեյսբուկ fejsbuk feysbuk feisbuk fejsbuko fejs fb фб
instagram інстаграм інстаграмм инстаграм ինստագրամ instaqram instagramo insta інста инста
tiktok тікток тикток տիկտոկ թիքթոք tiktoko tik-tok
youtube ютуб ютюб յութուբ յուտուբ jutubo yutub jutub jutube
linkedin лінкедін лінкдін լինքդին linkedino linkedln
whatsapp ватсап вотсап վատսապ ուոթսափ vatsap votsap watsap
telegram телеграм телеграмм տելեգրամ teleqram telegramo
viber вайбер վայբեր vayber
messenger месенджер мессенджер մեսենջեր mesencer mesenjer mesengxer
google гугл ґуґл գուգլ guglo quqle
smm смм սմմ
kpi кпі крі кпи քեյփիայ քփի
crm црм срм սրմ
seo сео սեո
utm утм ութմ
roi роі
ctr стр
pixel піксель піксел փիքսել piksel pikselo pikseli
hashtag гештег хештег հեշթեգ hestek hesteq hasztag hastag hashtago kradvort
reels reel рілс рилс рілз ռիլս rils rilz
stories story сторіс сторис сториз սթորի սթորիս storis stori
chatgpt чатгпт
`;
const KEY = new Map<string, string>();
for (const line of ALIASES.trim().split('\n')) {
  const [key = '', ...spellings] = line.split(' ');
  for (const spelling of [key, ...spellings]) KEY.set(strip(spelling), key);
}

/** True for the key of a name. */
export const isName = (key: string): boolean => KEY.get(key) === key;

/** The Latin key of a name, or undefined. Takes the word as folded and as stemmed. */
export function aliasOf(...spellings: string[]): string | undefined {
  for (const spelling of spellings) {
    const key = KEY.get(spelling);
    if (key !== undefined) return key;
  }
  return undefined;
}
