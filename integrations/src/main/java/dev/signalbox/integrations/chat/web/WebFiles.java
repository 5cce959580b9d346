package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SharedFiles;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;

/** Slack's {@code files.info} and {@code files.delete}, and the bytes behind them. */
@Singleton
@Requires(beans = SlackConnection.class)
final class WebFiles implements SharedFiles {
  private static final String NEEDED = "files:read";

  /** A sign-in page comes in place of the smallest file, too, and is to be known as one. */
  private static final long PAGE = 1_000_000;

  private final WebApi slack;

  WebFiles(WebApi slack) {
    this.slack = slack;
  }

  @Override
  public Got get(FileId file, Wanted wanted) {
    return switch (slack.ask("files.info", named(file)).called()) {
      case Called.Ok(JsonNode answer) ->
          Json.member(answer, "file")
              .map(Described::of)
              .map(it -> it.refused(wanted).orElseGet(() -> fetched(it)))
              .orElseGet(() -> new Got.Untold("the answer is not Slack's"));
      case Called.Refused(String error) -> refused(error);
      case Called.Later _ -> new Got.Untold("no connection, or Slack is too busy now");
      case Called.Unknown(String trouble) -> new Got.Untold(trouble);
    };
  }

  private static Got refused(String error) {
    return switch (error) {
      case "missing_scope", "no_permission" -> new Got.Forbidden(NEEDED);
      case "file_not_found", "file_deleted", "not_visible", "access_denied" -> new Got.NotFound();
      default -> new Got.Untold(error);
    };
  }

  private Got fetched(Described file) {
    return switch (slack.fetch(file.address(), Math.max(file.bytes(), PAGE))) {
      case Drawn.Bytes it when it.isWhole(file.bytes()) ->
          it.text()
              .<Got>map(text -> new Got.Text(file.name(), text))
              .orElseGet(() -> new Got.NoText(file.name()));
      case Drawn.Bytes _ -> new Got.Untold("it did not come whole");
      case Drawn.SignIn() -> new Got.Forbidden(NEEDED);
      case Drawn.Strange() -> new Got.Elsewhere(file.name());
      case Drawn.Nothing(String why) -> new Got.Untold(why);
    };
  }

  @Override
  public boolean delete(FileId file) {
    return slack.ask("files.delete", named(file)).called() instanceof Called.Ok;
  }

  private static JsonObject named(FileId file) {
    return JsonObject.empty().with("file", file.value());
  }
}
