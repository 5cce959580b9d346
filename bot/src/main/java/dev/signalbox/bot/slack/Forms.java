package dev.signalbox.bot.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.signalbox.handlers.command.Asked;
import java.util.Optional;

/** A form that was sent off. */
final class Forms {
  private Forms() {}

  static Delivery question(ViewSubmissionPayload payload) {
    String trigger = Given.text(payload.getTriggerId());
    ViewSubmissionPayload.User user = payload.getUser();
    String team = Given.maybe(user.getTeamId()).orElseGet(() -> payload.getTeam().getId());
    View view = payload.getView();
    return new Delivery.Question(
        new Asked.Submitted(
            Given.asker(Given.text(team), user.getId()),
            Given.text(view.getCallbackId()),
            Given.maybe(view.getPrivateMetadata()).orElse(""),
            Given.answers(view.getState())),
        new Receipt(Receipt.Kind.TRIGGER, trigger),
        new Way.OfForm(trigger),
        Optional.ofNullable(payload.getApiAppId()));
  }
}
