package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.BotLine.Letter;
import dev.signalbox.bot.sandbox.workspace.Hooks;
import dev.signalbox.bot.sandbox.workspace.Hooks.Origin;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Stamps;
import dev.signalbox.bot.sandbox.workspace.Triggers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Presses and choices on messages, homes and forms. */
@Singleton
final class Interactions {
  private final BotLine line;
  private final Addresses addresses;
  private final Triggers triggers;
  private final Hooks hooks;
  private final Stamps stamps;

  /** What was pressed or chosen: the names of block and element, and all inputs around it. */
  record Press(String block, String action, Given given) {}

  Interactions(BotLine line, Addresses addresses, Triggers triggers, Hooks hooks, Stamps stamps) {
    this.line = line;
    this.addresses = addresses;
    this.triggers = triggers;
    this.hooks = hooks;
    this.stamps = stamps;
  }

  Outcome onMessage(Person person, Room room, Post post, Press press) {
    List<Json> blocks = post.content().blocks();
    Origin origin =
        new Origin(person.id(), room.id(), Optional.of(post.ts()), post.place().thread());
    return action(blocks, press)
        .map(
            action ->
                send(
                    Payloads.pressOnMessage(person, triggers.issue(person.id()), room, post)
                        .with("state", Json.empty().with("values", press.given().values(blocks)))
                        .with("response_url", addresses.hook(hooks.issue(origin)))
                        .with("actions", Json.list(List.of(action)))))
        .orElse(Outcome.gone());
  }

  Outcome onView(Person person, Json view, Press press) {
    List<Json> blocks = view.items("blocks");
    return action(blocks, press)
        .map(
            action ->
                send(
                    Payloads.pressOnView(
                            person,
                            triggers.issue(person.id()),
                            Payloads.withState(view, press.given().values(blocks)))
                        .with("actions", Json.list(List.of(action)))))
        .orElse(Outcome.gone());
  }

  private Optional<Json> action(List<Json> blocks, Press press) {
    return blocks.stream()
        .filter(block -> block.text("block_id", "").equals(press.block()))
        .flatMap(
            block ->
                Given.elements(block)
                    .filter(element -> element.text("action_id", "").equals(press.action()))
                    .map(element -> action(block, element, press.given())))
        .findFirst();
  }

  private Json action(Json block, Json element, Given given) {
    Json named =
        given
            .chosen(block, element)
            .with("action_id", element.at("action_id"))
            .with("block_id", block.at("block_id"))
            .with("action_ts", stamps.next());
    return element.text("type", "").equals("button")
        ? named.with("text", element.at("text")).with("value", element.text("value"))
        : named;
  }

  private Outcome send(Json payload) {
    String what = payload.text("type", "");
    Delivered outcome = deliver(what, payload);
    boolean taken = outcome instanceof Delivered.Answered answer && answer.isGood();
    return taken ? Outcome.fine() : Outcome.failed(Delivered.error(outcome));
  }

  Delivered deliver(String what, Json payload) {
    String body = Commands.form(Map.of("payload", payload.toString()));
    return line.deliver(new Letter(what, Letter.FORM, body, Map.of()));
  }
}
