package dev.signalbox.bot.slack;

import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** An answer on its way: in the reply, in a call that cannot wait, in what is said afterwards. */
record Carriage(
    Reply reply,
    Optional<Call> call,
    List<Saying> sayings,
    Optional<Late> late,
    Optional<JsonObject> home) {
  Carriage {
    sayings = List.copyOf(sayings);
  }

  /** Made before the reply leaves, for what opens it lives 3 s; {@code otherwise} if it fails. */
  record Call(String method, JsonObject body, Carriage otherwise) {}

  /**
   * What is looked up once the reply has left; it waits for neighbours, and for nothing of ours.
   */
  record Late(Answer.Look look, UserId asker, Addressee to) {}

  static Carriage of(Reply reply) {
    return new Carriage(reply, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  static Carriage saying(Saying saying) {
    return of(Reply.acknowledged()).and(saying);
  }

  static Carriage calling(String method, JsonObject body, Carriage otherwise) {
    return new Carriage(
        Reply.acknowledged(),
        Optional.of(new Call(method, body, otherwise)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  Carriage and(Saying saying) {
    return new Carriage(reply, call, List.of(saying), late, home);
  }

  Carriage and(Late other) {
    return new Carriage(reply, call, sayings, Optional.of(other), home);
  }

  /** The asker's own page follows the reply; where that fails it is old until it is opened. */
  Carriage publishing(JsonObject page) {
    return new Carriage(reply, call, sayings, late, Optional.of(page));
  }
}
