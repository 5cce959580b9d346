package dev.signalbox.integrations.source.github;

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
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every answer of theirs tells of the key in its headers; asking for the limits costs nothing. */
@InEarnest
@Singleton
final class GithubTerms implements KeyTerms {
  private static final String END = "github-authentication-token-expiration";
  private static final String SCOPES = "x-oauth-scopes";

  /** Some are told with the name of a zone, some with an offset. */
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss [Z][z]", Locale.ROOT);

  private final Http http;
  private final Accent accent = new Accent();

  GithubTerms(Http http) {
    this.http = http;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Github;
  }

  @Override
  public Asked<Term> of(Connection on) {
    String doing = "asking GitHub until when the key of %s is good".formatted(on.reach().name());
    Request request =
        Request.get(doing, Address.of("rate_limit")).with("Accept", "application/vnd.github+json");
    return http.ask(on.reach(), accent, request)
        .then(
            answer ->
                answer.json().isPresent()
                    ? read(doing, answer)
                    : garbled(doing, "its answer is no JSON"));
  }

  private static Asked<Term> read(String doing, Answer answer) {
    try {
      return new Asked.Told<>(
          new Term(
              answer.header(END).map(GithubTerms::moment),
              answer.header(SCOPES).map(GithubTerms::scopes)));
    } catch (DateTimeException noMoment) {
      return garbled(doing, "it tells no moment of its end");
    }
  }

  private static Instant moment(String told) {
    return ZonedDateTime.parse(told, FORM).toInstant();
  }

  private static Set<String> scopes(String told) {
    return Arrays.stream(told.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Asked<Term> garbled(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.GARBLED, why));
  }
}
