import { describe, expect, it } from 'vitest';
import { BESIDE_LIMITS, isHeadline, tellLine } from '../../../../src/core/text/beside-lines';

describe('a line that its words tell to be a caption', () => {
  it.each([
    '( PHOTOS: Nine boats that sank)',
    'Photo: Bob Ray',
    'FILE PHOTO: The ferry Alma lies at the old quay in Farrow, March 3, 2031',
    'Enlarge this image toggle caption Bob Ray/Harbour Press',
    'Image copyright Harbour Press',
    'Mayor Ann Lee opens the bridge on Monday. (AP Photo/Bob Ray)',
    'Mayor Ann Lee opens the bridge on Monday. (Photo by Bob Ray)',
    'Rowers hold a banner that reads “Keep the ferry” at the quay. (Photo: Bob Ray, AFP)',
    'Mayor Ann Lee opens the bridge. | Getty Images',
    'Mayor Ann Lee opens the bridge. | Bob Ray/AP Photo Ferry dispute drags on',
    'The ferry leaves Farrow, March 3, 2031. REUTERS/Bob Ray/File Photo',
    'Facebook Twitter Pinterest The ferry leaves Farrow. Photograph: Bob Ray/Harbour Press',
    'CLOSE The ferry to Farrow stays at the quay this winter. Here are four things to know. HARBOUR TODAY',
    'Photos: The ferry Hide Caption 1 of 5 Photos: The quay Hide Caption 2 of 5',
    'JUST WATCHED Ferry stuck in ice Replay More Videos ... MUST WATCH Ferry stuck in ice 02:16',
  ])('is: %s', (line) => {
    expect(tellLine(line)).toBe('caption');
  });

  it.each([
    'The photo shows Ann Lee at the quay.',
    'A photo by Bob Ray was sold for 300 crowns on Monday.',
    'Photo editors left the paper in May.',
    'Getty Images said it would take the picture down.',
    'The mayor opened the bridge (AP has the film) and said “we wait.” (Getty Images)',
    '“We wait,” Ann Lee said at the quay. (AP Photo/Bob Ray)',
    'FARROW (Reuters) - The ferry stays at the quay this winter.',
    'CLOSE friends of the mayor said “we wait.” HARBOUR TODAY',
    'The gate will close on Monday, and the ferry will wait. It is a long winter.',
  ])('is not: %s', (line) => {
    expect(tellLine(line)).toBeNull();
  });
});

describe('a line that its words tell to be a link', () => {
  it.each([
    'Advertisement:',
    'Story Continued Below',
    'READ MORE: Harbour to close in May',
    '►READ MORE:',
    '( Also on THE HARBOUR: Lee, Ray call for a vote)',
    'SEE ALSO: As the harbour froze, the mayor sailed',
    'ALSO SEE Ferries that never came back',
    'MORE: Ice on the bay, a winter in pictures',
    'RELATED: Mayor to open bridge',
    'Watch: the mayor opens the bridge',
    'Farrow ferry: ‘We wait,’ says captain Read more',
    'Related Coverage Ferry owners go to court',
    'Sign up for our newsletter',
    'Get the news of the bay delivered to your inbox. By signing up, you agree to our terms.',
    'Click here for all our tide tables.',
    'Share this story',
    'Read or Share this story: http://harbour.example/1',
    'Follow @harbourpost',
    'Facebook Twitter Email Print',
    'Download the Harbour Post app',
    'Copyright 2031 The Harbour Post.',
  ])('is: %s', (line) => {
    expect(tellLine(line)).toBe('link');
  });

  it.each([
    'Read more than one tide table before you sail.',
    'Read the room, Ann Lee said.',
    'Sign up for the rowing club, Ann Lee told them.',
    'Watch the harbour, Ann Lee said: it will freeze.',
    'More boats came in, Ann Lee said.',
    'More: a word that Ann Lee said too often.',
    'Related matters were left for later.',
    'Related stories are told on every quay.',
    'Advertisement for the ferry costs the town 300 crowns.',
    'The town sends a newsletter to all who row.',
    'The tide tables are sent to your inbox.',
    'See also what the captain wrote down in March.',
    'Ann Lee of The Harbour Post Photo Desk Said No.',
  ])('is not: %s', (line) => {
    expect(tellLine(line)).toBeNull();
  });

  it('is no longer than so many characters', () => {
    const label = 'READ MORE: ';
    const fill = (length: number): string => label + 'a'.repeat(length - label.length);
    expect(tellLine(fill(BESIDE_LIMITS.longestLine))).toBe('link');
    expect(tellLine(fill(BESIDE_LIMITS.longestLine + 1))).toBeNull();
  });

  it('is longer where it is a caption', () => {
    const credit = ' (AP Photo/Bob Ray)';
    const fill = (length: number): string => 'a'.repeat(length - credit.length) + credit;
    expect(tellLine(fill(BESIDE_LIMITS.longestCaption))).toBe('caption');
    expect(tellLine(fill(BESIDE_LIMITS.longestCaption + 1))).toBeNull();
  });
});

describe('a headline', () => {
  it('has so many words', () => {
    expect(BESIDE_LIMITS.leastWords).toBe(4);
    expect(isHeadline('Mayor Opens Bridge Late')).toBe(true);
    expect(isHeadline('Mayor Opens Bridge')).toBe(false);
  });

  it('has so many capitals', () => {
    expect(isHeadline('Mayor Opens Bridge After delay')).toBe(true);
    expect(isHeadline('Mayor Opens Bridge after delay')).toBe(false);
    expect(isHeadline('Mayor Lee opens bridge after long delay')).toBe(false);
  });

  it('quotes nobody', () => {
    expect(isHeadline('Ann Lee Calls Bob Ray ‘A Very Bad Joke’')).toBe(false);
  });
});
