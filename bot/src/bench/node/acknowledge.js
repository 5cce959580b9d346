// Bolt's default receiver, and a listener that does nothing but acknowledge: no database, no answer.
const { App, HTTPReceiver, LogLevel } = require('@slack/bolt');

const receiver = new HTTPReceiver({
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  logLevel: LogLevel.ERROR,
});
const app = new App({
  receiver,
  logLevel: LogLevel.ERROR,
  // told instead of asked, so that nothing leaves this machine
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BOT', botUserId: 'U0BOT' }),
});

app.command('/ops', async ({ ack }) => ack());

app.start({ port: Number(process.env.PORT), host: '127.0.0.1' });
