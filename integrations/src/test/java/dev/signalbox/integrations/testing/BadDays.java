package dev.signalbox.integrations.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.mockserver.model.HttpError.error;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import org.mockserver.client.ForwardChainExpectation;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpError;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** What the next requests meet, before whatever the server does on a good day. */
public final class BadDays {
  private static final int BEFORE_ALL = 100;
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"resu";
  private final ClientAndServer server;

  BadDays(ClientAndServer server) {
    this.server = server;
  }

  public void tooMany(int seconds) {
    next(1)
        .respond(response("slow down").withStatusCode(429).withHeader("Retry-After", seconds + ""));
  }

  public void broken(int times) {
    next(times).respond(response("oops").withStatusCode(500));
  }

  public void cut(int times) {
    next(times).error(error().withDropConnection(true));
  }

  public void halfABody(int times) {
    next(times).error(begun().withDropConnection(true));
  }

  /** It begins to answer, and never comes to an end. */
  public void slowBody() {
    next(1).error(begun().withDropConnection(false));
  }

  public void nonsense() {
    next(1).respond(answer(200, "<html>welcome to the hotel's network</html>"));
  }

  public void keyExpired() {
    next(1).respond(answer(401, "{\"message\":\"token expired\"}"));
  }

  public void notAllowed() {
    next(1).respond(answer(403, "{\"message\":\"not yours\"}"));
  }

  /** It does not reach what acts, and nothing comes back. */
  public void unansweredAndNotDone(HttpRequest to) {
    server
        .when(to, Times.once(), TimeToLive.unlimited(), BEFORE_ALL)
        .error(begun().withDropConnection(false));
  }

  public static HttpResponse answer(int status, String json) {
    return response(json).withStatusCode(status).withHeader("Content-Type", "application/json");
  }

  private static HttpError begun() {
    return error().withResponseBytes(HEAD.getBytes(US_ASCII));
  }

  public ForwardChainExpectation next(int times) {
    return server.when(request(), Times.exactly(times), TimeToLive.unlimited(), BEFORE_ALL);
  }
}
