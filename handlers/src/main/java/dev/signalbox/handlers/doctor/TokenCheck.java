package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import jakarta.inject.Singleton;

/** Whether Slack takes the bot's token. */
@Singleton
final class TokenCheck implements Check {
  private final Membership membership;

  TokenCheck(Membership membership) {
    this.membership = membership;
  }

  @Override
  public String about() {
    return "token";
  }

  @Override
  public Sight sight() {
    return Sight.WORKSPACE;
  }

  @Override
  public Finding look() {
    return switch (membership.badge()) {
      case Badge.Valid(_, _, var bot, _) when bot.isEmpty() ->
          new Finding.Wrong(
              "SLACK_BOT_TOKEN is a person's token",
              "take the Bot User OAuth Token, xoxb-…, from the app's page OAuth & Permissions");
      case Badge.Valid _ -> new Finding.Well("Slack knows the bot");
      case Badge.NoToken _ ->
          new Finding.Wrong(
              "SLACK_BOT_TOKEN is not set",
              "set it to the Bot User OAuth Token, xoxb-…, of the app's page OAuth & Permissions");
      case Badge.Rejected(String error) -> rejected(error);
      case Badge.Unreached(String trouble) ->
          new Finding.Wrong(
              "Slack cannot be asked: " + trouble,
              "see that this machine reaches SLACK_API_URL (https://slack.com/api/ unless set), and"
                  + " what https://slack-status.com says");
    };
  }

  private static Finding rejected(String error) {
    return switch (error) {
      case "token_revoked", "token_expired" ->
          new Finding.Wrong(
              "the token is no longer good (%s)".formatted(error),
              "install the app again and set SLACK_BOT_TOKEN to its new token");
      case "account_inactive" ->
          new Finding.Wrong(
              "the bot was removed from the workspace (account_inactive)",
              "install the app again and set SLACK_BOT_TOKEN to its new token");
      case "invalid_auth", "not_authed" ->
          new Finding.Wrong(
              "Slack does not know the token (%s)".formatted(error),
              "copy the Bot User OAuth Token, xoxb-…, once more from the app's page OAuth &"
                  + " Permissions into SLACK_BOT_TOKEN");
      default ->
          new Finding.Wrong(
              "Slack refuses the token (%s)".formatted(error),
              "look the word up at https://docs.slack.dev/reference/methods/auth.test");
    };
  }
}
