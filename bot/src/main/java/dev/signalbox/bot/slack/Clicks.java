package dev.signalbox.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import com.slack.api.model.view.View;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.MessageTs;
import java.util.Optional;

/** A press of a button, on a message, on somebody's home or inside an open form. */
final class Clicks {
  private Clicks() {}

  static Delivery question(BlockActionPayload payload) {
    Receipt receipt = new Receipt(Receipt.Kind.TRIGGER, Given.text(payload.getTriggerId()));
    Optional<View> view = Optional.ofNullable(payload.getView());
    boolean inForm = view.filter(it -> "modal".equals(it.getType())).isPresent();
    return new Delivery.Question(
        inForm ? refined(payload, view.orElseThrow()) : pressed(payload, view.isPresent()),
        receipt,
        inForm ? new Way.OfFormClick(shown(view.orElseThrow())) : click(payload),
        Optional.ofNullable(payload.getApiAppId()));
  }

  private static Asked refined(BlockActionPayload payload, View view) {
    return new Asked.Refined(
        asker(payload),
        Given.text(view.getCallbackId()),
        Given.maybe(view.getPrivateMetadata()).orElse(""),
        Given.answers(view.getState()));
  }

  private static Asked pressed(BlockActionPayload payload, boolean onHome) {
    Action action = payload.getActions().getFirst();
    String id = Given.text(action.getActionId());
    int position = id.lastIndexOf(':');
    return new Asked.Pressed(
        asker(payload),
        onHome ? new Asked.Surface.OnHome() : on(payload.getContainer()),
        position < 0 ? id : id.substring(0, position),
        value(action));
  }

  private static String value(Action action) {
    return Given.maybe(action.getValue())
        .or(() -> Optional.ofNullable(action.getSelectedOption()).map(it -> it.getValue()))
        .orElse("");
  }

  private static Asked.Surface on(Container container) {
    return new Asked.Surface.OnMessage(
        new ChannelId(Given.text(container.getChannelId())),
        new MessageTs(Given.text(container.getMessageTs())),
        Given.maybe(container.getThreadTs()).map(MessageTs::new));
  }

  /** The clicker's own team: in a shared channel it is not the one that the message stands in. */
  private static SlackId asker(BlockActionPayload payload) {
    BlockActionPayload.User user = payload.getUser();
    String team = Given.maybe(user.getTeamId()).orElseGet(() -> payload.getTeam().getId());
    return Given.asker(Given.text(team), user.getId());
  }

  private static Way click(BlockActionPayload payload) {
    return new Way.OfClick(payload.getTriggerId(), Given.address(payload.getResponseUrl()));
  }

  static Way.View shown(View view) {
    return new Way.View(Given.text(view.getId()), Given.maybe(view.getHash()));
  }
}
