package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.time.Clock;

/** Asks and orders over HTTP. What is asked may be sent twice, what is ordered never is. */
@Singleton
public final class Http {
  private final Calls calls;
  private final Lines lines;
  private final Envelopes envelopes;
  private final Clock clock;

  Http(Calls calls, Lines lines, Envelopes envelopes, Clock clock) {
    this.calls = calls;
    this.lines = lines;
    this.envelopes = envelopes;
    this.clock = clock;
  }

  public Asked<Answer> ask(Reach reach, Manner manner, Request request) {
    return calls.ask(
        new Neighbour(reach, manner.limits()),
        request.doing(),
        () ->
            switch (envelopes.seal(reach, manner, request)) {
              case Envelopes.Sealed.NoKey(String why) -> troubled(request, Kind.KEY, why);
              case Envelopes.Sealed.Ready(var ready) ->
                  told(manner, request, twiceIfCut(lines.to(reach), ready));
            });
  }

  public Ordered<Answer> order(Reach reach, Manner manner, Request request) {
    return calls.order(
        new Neighbour(reach, manner.limits()),
        request.doing(),
        () ->
            switch (envelopes.seal(reach, manner, request)) {
              case Envelopes.Sealed.NoKey(String why) -> refused(request, Kind.KEY, why);
              case Envelopes.Sealed.Ready(var ready) ->
                  done(manner, request, lines.to(reach).send(ready));
            });
  }

  private static Sent twiceIfCut(Line line, HttpRequest ready) {
    Sent first = line.send(ready);
    return first instanceof Sent.Cut(_, boolean again) && again ? line.send(ready) : first;
  }

  private Asked<Answer> told(Manner manner, Request request, Sent sent) {
    return switch (sent) {
      case Sent.Answered(Answer answer) ->
          request.isAnsweredBy(answer.status())
              ? new Asked.Told<>(answer)
              : new Asked.Troubled<>(Verdicts.trouble(request, manner, answer, clock.instant()));
      case Sent.NeverLeft(String why) -> troubled(request, Kind.UNREACHABLE, why);
      case Sent.Cut(String why, _) -> troubled(request, Kind.UNREACHABLE, why);
      case Sent.Late(String why) -> troubled(request, Kind.UNREACHABLE, why);
      case Sent.Unfit(String why) -> troubled(request, Kind.GARBLED, why);
    };
  }

  private Ordered<Answer> done(Manner manner, Request request, Sent sent) {
    return switch (sent) {
      case Sent.Answered(Answer answer) -> done(manner, request, answer);
      case Sent.NeverLeft(String why) -> refused(request, Kind.UNREACHABLE, why);
      case Sent.Cut(String why, _) -> unknown(request, Kind.UNREACHABLE, why);
      case Sent.Late(String why) -> unknown(request, Kind.UNREACHABLE, why);
      case Sent.Unfit(String why) -> unknown(request, Kind.GARBLED, why);
    };
  }

  private Ordered<Answer> done(Manner manner, Request request, Answer answer) {
    if (request.isAnsweredBy(answer.status())) {
      return new Ordered.Done<>(answer);
    }
    Trouble trouble = Verdicts.trouble(request, manner, answer, clock.instant());
    return Verdicts.surelyNothing(answer.status())
        ? new Ordered.Refused<>(trouble)
        : new Ordered.Unknown<>(trouble);
  }

  private static Asked<Answer> troubled(Request request, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(request.doing(), kind, why));
  }

  private static Ordered<Answer> refused(Request request, Kind kind, String why) {
    return new Ordered.Refused<>(new Trouble(request.doing(), kind, why));
  }

  private static Ordered<Answer> unknown(Request request, Kind kind, String why) {
    return new Ordered.Unknown<>(new Trouble(request.doing(), kind, why));
  }
}
