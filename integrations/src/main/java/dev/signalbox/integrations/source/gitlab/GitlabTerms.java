package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.Term;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A token of theirs tells of itself. It ends as its day begins, in UTC. */
@InEarnest
@Singleton
final class GitlabTerms implements KeyTerms {
  private final Http http;
  private final Accent accent = new Accent();

  GitlabTerms(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Gitlab;
  }

  @Override
  public Asked<Term> of(Connection on) {
    String doing = "asking GitLab until when the key of %s is good".formatted(on.reach().name());
    Request request = Request.get(doing, Address.of("personal_access_tokens", "self"));
    return http.ask(on.reach(), accent, request)
        .then(
            answer ->
                term(answer)
                    .<Asked<Term>>map(Asked.Told::new)
                    .orElseGet(
                        () ->
                            new Asked.Troubled<>(
                                new Trouble(
                                    doing, Kind.GARBLED, "its answer tells nothing of a token"))));
  }

  private static Optional<Term> term(Answer answer) {
    return answer
        .json()
        .flatMap(
            tree ->
                Json.member(tree, "scopes")
                    .filter(JsonNode::isArray)
                    .flatMap(scopes -> term(tree, scopes)));
  }

  private static Optional<Term> term(JsonNode tree, JsonNode scopes) {
    Set<String> rights =
        Json.items(Optional.of(scopes)).stream()
            .filter(JsonNode::isString)
            .map(JsonNode::getStringValue)
            .collect(Collectors.toSet());
    Optional<String> day = Json.text(tree, "expires_at");
    try {
      return Optional.of(new Term(day.map(GitlabTerms::begins), Optional.of(rights)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Instant begins(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
