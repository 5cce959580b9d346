package dev.signalbox.bot.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.command.Asked;
import java.util.Optional;

/** {@code /ops …} as Slack delivers it. */
final class Commands {
  private Commands() {}

  static Delivery question(SlashCommandPayload payload) {
    String trigger = Given.text(payload.getTriggerId());
    return new Delivery.Question(
        new Asked.Typed(
            Given.asker(Given.text(payload.getTeamId()), payload.getUserId()),
            new ChannelId(Given.text(payload.getChannelId())),
            Escapes.undone(Given.maybe(payload.getText()).orElse("")).strip()),
        new Receipt(Receipt.Kind.TRIGGER, trigger),
        new Way.OfCommand(trigger, Given.address(payload.getResponseUrl())),
        Optional.ofNullable(payload.getApiAppId()));
  }
}
