package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Message;

/** What the door itself says, when nobody behind it could. */
final class Sentences {
  static final Message DATABASE_AWAY =
      Message.of(
          "I can't reach my database; nothing was started. Try again in a minute, and tell whoever"
              + " runs me if it stays so.");
  static final Message BROKEN =
      Message.of(
          "Something went wrong on my side; nothing was started. Whoever runs me finds the reason"
              + " in my log.");
  static final Message DIRECTLY =
      Message.of("That is too long for here; it comes to you as a direct message.");
  static final Message NO_FORM =
      Message.of(
          "Slack did not let me open the form in time. Try once more, or type the command in full:"
              + " `/ops help` lists them.");
  static final Message FORMS_NEED_A_COMMAND =
      Message.of("I cannot open a form from here. Type `/ops` for it, or say the whole command.");

  private Sentences() {}
}
