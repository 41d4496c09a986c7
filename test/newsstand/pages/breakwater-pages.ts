import { escapeHtml } from '../html';

/** A matter of its own in four invented papers: three for a reader's story, one to be read beside it. */
interface Report {
  outlet: string;
  published: string;
  title: string;
  paragraphs: readonly string[];
}

const GAZETTE: Report = {
  outlet: 'Cale Harbour Gazette',
  published: '2031-10-06T08:00:00Z',
  title: 'Mayor stops work on the Cale Harbour breakwater',
  paragraphs: [
    'Work on the new breakwater at Cale Harbour stopped on Monday after divers had found cracks in eleven of its caissons.',
    '“We will not pour another ton of concrete into the sea until the report is public, and I mean every page of it,” said Ines Tarrow, the mayor, on the quay.',
    'The breakwater is to keep the winter swell out of the fishing basin. It has cost 41 million crowns so far, twice what had been planned, and the eastern arm has not been begun.',
    '“The cracks are real, but nobody in the basin is in danger tonight,” said Hugh Balder, who leads the harbour’s engineers. He would not say who had signed the plans.',
    'Boats of the Cale fleet were moved to the inner basin in the afternoon. The fish market opened as usual.',
  ],
};

/** The same address for telephones, the same report as it was put right in the evening. */
const GAZETTE_LATER: Report = {
  ...GAZETTE,
  paragraphs: [
    'Work on the new breakwater at Cale Harbour stopped on Monday after divers had found cracks in seventeen of its caissons.',
    '“We will not pour another ton of concrete into the sea until the report is public,” said Ines Tarrow, the mayor, on the quay.',
    ...GAZETTE.paragraphs.slice(2),
    'Correction: An earlier version of this article gave the number of cracked caissons as eleven.',
  ],
};

/** The report as its own page has it in the evening: what can change in an article has changed. */
const GAZETTE_EVENING: Report = {
  ...GAZETTE,
  title: 'Mayor stops work on the Cale Harbour breakwater and asks who signed',
  paragraphs: [
    ...GAZETTE_LATER.paragraphs.slice(0, 2),
    GAZETTE.paragraphs[2] ?? '',
    '“The cracks are real, but nobody in the basin is in danger tonight,” said Odo Marsh, who built the western arm. He would not say who had signed the plans.',
    '“I will name every one of them before the week is over,” the mayor said.',
    ...GAZETTE_LATER.paragraphs.slice(4),
  ],
};

const POST: Report = {
  outlet: 'The Northern Post',
  published: '2031-10-06T17:30:00Z',
  title: 'Cracked caissons halt harbour wall at Cale',
  paragraphs: [
    'The wall that was to tame the winter sea at Cale Harbour will not be finished this year. Divers found cracks in its caissons, and the town has sent the builders home.',
    'Mayor Ines Tarrow insisted: “We will not pour another ton of concrete into the sea until the report is public.”',
    'Hugh Balder, the chief engineer of the harbour, claimed that “nobody in the basin is in danger tonight”. The fishermen moved their boats all the same.',
    'The ministry, which pays for two thirds of the breakwater, said that it had not seen any report.',
  ],
};

const VOICE: Report = {
  outlet: 'Coast Voice',
  published: '2031-10-07T06:15:00Z',
  title: 'Who knew of the cracks in the breakwater?',
  paragraphs: [
    'Eleven caissons of the Cale Harbour breakwater are cracked, and the question on the quay on Tuesday was since when.',
    '“The cracks are real, and somebody in the basin may be in danger tonight,” engineer Hugh Balder told the harbour board, as two of its members remember it.',
    '“We will not pour another pound of concrete into the sea until the report is public, and I mean every page of it,” the mayor, Ines Tarrow, declared.',
    '“I have asked for that report since April,” said Lotte Frey, a member of the board.',
  ],
};

const TIMES: Report = {
  outlet: 'Sound Times',
  published: '2031-10-07T11:00:00Z',
  title: 'Cale breakwater: town waits for report on cracks',
  paragraphs: [
    'Nobody worked on the breakwater of Cale Harbour on Tuesday, and the divers who had found the cracks in its caissons were back at home.',
    '“We will not pour another ton of concrete into the sea until the report is public, and I mean every page of it,” Ines Tarrow, the mayor, had said the day before.',
    '“I have asked for that report since April,” Lotte Frey of the harbour board said.',
    'It is expected by the end of the month, the town said, in a version that leaves out the names of those who built the wall.',
  ],
};

export const BREAKWATER = {
  'breakwater-gazette': GAZETTE,
  'breakwater-gazette-later': GAZETTE_LATER,
  'breakwater-gazette-evening': GAZETTE_EVENING,
  'breakwater-post': POST,
  'breakwater-voice': VOICE,
  'breakwater-times': TIMES,
} as const;

export function breakwaterPage({ outlet, published, title, paragraphs }: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta property="og:site_name" content="${escapeHtml(outlet)}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
<style>body { margin: 0 auto; max-width: 42rem; padding: 2rem 1rem; font: 18px/1.6 Georgia, serif }</style>
</head>
<body>
<header><p>${escapeHtml(outlet)}</p></header>
<main><article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article></main>
</body>
</html>`;
}
