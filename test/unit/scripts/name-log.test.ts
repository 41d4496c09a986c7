import { expect, test } from 'vitest';
import { namesOfNetLog, namesOfResolverLog } from '../../browser/harness/name-log';

test("Chrome's net log tells what was looked up, and what the proxy script was asked for", () => {
  const log = [
    '{"constants":{"logEventTypes":{"HOST_RESOLVER_MANAGER_REQUEST":4,"PAC_JAVASCRIPT_ALERT":31,"URL_REQUEST":7,"URL_REQUEST_START_JOB":8}},',
    '"events": [',
    '{"params":{"host":"https://one.example:443"},"phase":1,"source":{"id":5,"type":9},"time":"1","type":4},',
    '{"params":{"host":"other.example"},"phase":1,"source":{"id":5,"type":4},"time":"1","type":7},',
    '{"params":{"initiator":"http://a.example","url":"http://three.example:81/x"},"phase":1,"source":{"id":7,"type":1},"time":"2","type":8},',
    '{"params":{"initiator":"chrome-extension://abc","url":"http://localhost:81/x"},"phase":1,"source":{"id":7,"type":1},"time":"2","type":8},',
    '{"params":{"initiator":"chrome-extension://abc","url":"chrome-extension://abc/x"},"phase":1,"source":{"id":7,"type":1},"time":"2","type":8},',
    '{"params":{"line_number":1,"message":"two.example"},"phase":0,"source":{"id":6,"type":3},"time":"2","type":31}]}',
  ].join('\n');
  expect(namesOfNetLog(log)).toEqual(['one.example', 'three.example', 'localhost for an extension', 'two.example']);
});

test('an empty net log tells nothing', () => {
  expect(namesOfNetLog('')).toEqual([]);
});

test("Firefox's resolver tells what it looks up", () => {
  const log = [
    '[Parent 1: Main Thread]: D/nsHostResolver Resolving host [one.example]<> type 0. [this=7f]',
    '[Parent 1: Main Thread]: D/nsHostResolver nsHostResolver::ThreadFunc exiting [two.example]',
  ].join('\n');
  expect(namesOfResolverLog(log)).toEqual(['one.example']);
});
