import type { NewsstandText } from '../read-texts';

/** An article of the application site that has nothing to do with the story. Invented, as are its people. */
export const LAPTOP_REVIEW: NewsstandText = {
  id: 'quiet-laptop',
  outlet: 'The Newsstand Courier',
  title: 'The Laptop Without A Fan, One Winter On',
  byline: 'Newsstand staff',
  published: null,
  url: 'http://silicon.localhost/app/quiet-laptop',
  blocks: [
    'Last autumn the Birmingham maker Otterbourne put a laptop on sale that has no moving part at all. We have used one every day since, in trains, in kitchens and once in a tent.',
    'The machine keeps cool by spreading its heat over the whole of the lid. After an hour of compiling, the lid is as warm as a cup of tea that somebody forgot, and the keyboard is not warm at all.',
    '“We threw away four designs before this one, and the fourth was the one that everybody loved,” said Petra Lindqvist, who leads the hardware team. “It whistled when the window was open.”',
    'The price of the silence is speed. A build that takes eleven minutes on our desktop takes nineteen here, and longer in August. Lindqvist calls that “a fair trade for anybody who shares a room”.',
    'Repairs are where the thing shines. The battery comes out with two screws, the memory with none, and a drawing of both is printed inside the bottom cover. A broken hinge was replaced by the post within three days.',
    'The screen is merely good. Colours are right, but in direct sun we had to guess. A matt version is promised for the spring; the company would not say at which price.',
    'Would we buy it again? Those who write, read and listen to music will hardly find a better companion. Those who cut films will hear the fan of another machine, and be glad of it.',
  ].map((text) => ({ kind: 'paragraph', text })),
};
