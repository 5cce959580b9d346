package dev.signalbox.integrations.aws;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockserver.client.ForwardChainExpectation;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** AWS's query protocol, as the wire has it. */
public final class AwsMock implements BeforeEachCallback {
  private static final String BEGUN =
      "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<Desc";
  private final MockNeighbour mock = new MockNeighbour();

  @Override
  public void beforeEach(ExtensionContext test) {
    mock.beforeEach(test);
  }

  public Connection.Aws account() {
    return Account.at(mock.reach("").url().toString());
  }

  public void answers(Function<Map<String, String>, String> xml) {
    mock.server()
        .when(request())
        .respond(asked -> response(xml.apply(form(asked))).withHeader("Content-Type", "text/xml"));
  }

  public void answersAs(ExpectationResponseCallback server) {
    mock.server().when(request()).respond(server);
  }

  public long seen() {
    return mock.seen().size();
  }

  /** EC2 words its errors another way than the others. */
  public void refuses(int status, String code) {
    String said = "<Error><Code>%s</Code><Message>so it is</Message></Error>".formatted(code);
    next(1).respond(refusal(status, "<Response><Errors>%s</Errors></Response>".formatted(said)));
  }

  public void refusesAsQuery(int status, String code) {
    String said = "<Error><Code>%s</Code><Message>so it is</Message></Error>".formatted(code);
    next(1).respond(refusal(status, "<ErrorResponse>%s</ErrorResponse>".formatted(said)));
  }

  /** And those that speak no query protocol a third one. */
  public void refusesAsRest(int status, String code) {
    String said = "<Error><Code>%s</Code><Message>so it is</Message></Error>".formatted(code);
    next(1).respond(refusal(status, said));
  }

  public void says(int status, String body) {
    next(1).respond(response(body).withStatusCode(status));
  }

  public void cuts(int times) {
    next(times).error(error().withDropConnection(true));
  }

  public void cutsWithin(int times) {
    next(times).error(error().withResponseBytes(BEGUN.getBytes(US_ASCII)).withDropConnection(true));
  }

  public void neverEnds() {
    next(1).error(error().withResponseBytes(BEGUN.getBytes(US_ASCII)).withDropConnection(false));
  }

  private static HttpResponse refusal(int status, String xml) {
    return response(xml)
        .withStatusCode(status)
        .withHeader("Content-Type", "text/xml")
        .withHeader("Retry-After", "7");
  }

  private ForwardChainExpectation next(int times) {
    return mock.server().when(request(), Times.exactly(times), TimeToLive.unlimited(), 100);
  }

  public static Map<String, String> form(HttpRequest asked) {
    return Arrays.stream(asked.getBodyAsString().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> URLDecoder.decode(pair[0], UTF_8),
                pair -> URLDecoder.decode(pair[1], UTF_8)));
  }
}
