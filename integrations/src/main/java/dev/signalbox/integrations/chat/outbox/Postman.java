package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Carries one letter, and has its fate written down. */
@Singleton
final class Postman {
  private final SlackApi slack;
  private final LetterRows rows;
  private final LookUp lookUp;
  private final FileDrop files;
  private final Fates fates;

  Postman(SlackApi slack, LetterRows rows, LookUp lookUp, FileDrop files, Fates fates) {
    this.slack = slack;
    this.rows = rows;
    this.lookUp = lookUp;
    this.files = files;
    this.fates = fates;
  }

  void deliver(LetterRow row) {
    Optional<URI> address = row.address().map(URI::create);
    if (address.isPresent()) {
      fates.ofAnswer(row, slack.answer(address.get(), answer(row)));
    } else if (row.file().isPresent()) {
      fates.ofFile(row, files.drop(row, row.isBesideItsMessage() ? row.thread() : thread(row)));
    } else if (row.onlyFor().isPresent()) {
      fates.ofAside(row, slack.call("chat.postEphemeral", aside(row)));
    } else if (row.isPosted()) {
      fates.ofEdit(row, slack.call("chat.update", edit(row)));
    } else if (row.inFlight()) {
      recover(row);
    } else {
      post(row, false);
    }
  }

  /** The post may stand already: Slack has no key by which it would refuse a second one. */
  private void recover(LetterRow row) {
    switch (lookUp.find(row, thread(row))) {
      case LookUp.Found(String place, String ts) -> fates.found(row, place, ts);
      case LookUp.NotThere() -> post(row, false);
      case LookUp.NobodyKnows() -> post(row, true);
      case LookUp.AskLater(var after) -> fates.notYet(row, after);
    }
  }

  private void post(LetterRow row, boolean repeated) {
    rows.depart(row.letterKey());
    fates.ofPost(row, slack.call("chat.postMessage", fresh(row, repeated)));
  }

  private Optional<String> thread(LetterRow row) {
    return row.under().flatMap(rows::findByLetterKey).flatMap(LetterRow::stands).or(row::thread);
  }

  private JsonObject fresh(LetterRow row, boolean repeated) {
    var metadata =
        JsonObject.empty()
            .with("event_type", LookUp.EVENT)
            .with("event_payload", payload(row).tree());
    var message =
        JsonObject.empty()
            .with("channel", row.where())
            .with("text", (repeated ? "(repeated) " : "") + row.said())
            .with("blocks", repeated ? Repeated.blocks(row.blocks()) : blocks(row))
            .with("unfurl_links", false)
            .with("unfurl_media", false)
            .with("metadata", metadata.tree());
    Optional<JsonNode> thread = thread(row).map(Json::text);
    return row.broadcast() && thread.isPresent()
        ? message.maybe("thread_ts", thread).with("reply_broadcast", true)
        : message.maybe("thread_ts", thread);
  }

  private static JsonObject payload(LetterRow row) {
    return JsonObject.empty()
        .with("letter", row.letterKey())
        .maybe("request", row.answers().map(Json::text));
  }

  private static JsonObject aside(LetterRow row) {
    return JsonObject.empty()
        .with("channel", row.where())
        .with("user", row.onlyFor().orElseThrow())
        .with("text", row.said())
        .with("blocks", blocks(row))
        .maybe("thread_ts", row.thread().map(Json::text));
  }

  /** Without {@code parse} an edit would be searched for names and channels, as a post is not. */
  private static JsonObject edit(LetterRow row) {
    return JsonObject.empty()
        .with("channel", row.where())
        .with("ts", row.stands().orElseThrow())
        .with("text", row.said())
        .with("blocks", blocks(row))
        .with("parse", "none");
  }

  private static JsonObject answer(LetterRow row) {
    return JsonObject.empty()
        .with("response_type", "ephemeral")
        .with("replace_original", false)
        .with("text", row.said())
        .with("blocks", blocks(row));
  }

  private static JsonNode blocks(LetterRow row) {
    return Json.read(row.blocks()).orElseThrow();
  }
}
