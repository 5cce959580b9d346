package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.exception.SdkException;

/** One service of AWS: a client for each connection, made when it is first asked. */
public final class AwsClient<C extends SdkClient> implements AutoCloseable {
  private final Map<Connection.Aws, C> open = new ConcurrentHashMap<>();
  private final Calls calls;
  private final Function<Connection.Aws, C> opener;

  AwsClient(Calls calls, Function<Connection.Aws, C> opener) {
    this.calls = calls;
    this.opener = opener;
  }

  /** A look: a connection that was cut is tried once more, and nothing else is. */
  public <T> Asked<T> ask(Connection.Aws aws, String doing, Function<C, Asked<T>> question) {
    return calls.ask(
        new Neighbour(aws.reach(), Limits.MODEST), doing, () -> asked(aws, doing, question));
  }

  private <T> Asked<T> asked(Connection.Aws aws, String doing, Function<C, Asked<T>> question) {
    Said said = new Said(aws, doing);
    try {
      return question.apply(client(aws));
    } catch (SdkException | NoKey trouble) {
      return Said.isCut(trouble) ? again(said, question) : new Asked.Troubled<>(said.of(trouble));
    }
  }

  private <T> Asked<T> again(Said said, Function<C, Asked<T>> question) {
    try {
      return question.apply(client(said.aws()));
    } catch (SdkException | NoKey trouble) {
      return new Asked.Troubled<>(said.of(trouble));
    }
  }

  /** A write is said once; what came instead of an answer tells whether it can have happened. */
  public <T> Ordered<T> order(Connection.Aws aws, String doing, Function<C, Ordered<T>> deed) {
    return calls.order(
        new Neighbour(aws.reach(), Limits.MODEST), doing, () -> ordered(aws, doing, deed));
  }

  private <T> Ordered<T> ordered(Connection.Aws aws, String doing, Function<C, Ordered<T>> deed) {
    try {
      return deed.apply(client(aws));
    } catch (SdkException | NoKey trouble) {
      Trouble told = new Said(aws, doing).of(trouble);
      return Said.surelyNothing(trouble) || told.kind() == Trouble.Kind.KEY
          ? new Ordered.Refused<>(told)
          : new Ordered.Unknown<>(told);
    }
  }

  /** What AWS answered makes no sense. */
  public static <T> Asked<T> garbled(String doing) {
    return new Asked.Troubled<>(nonsense(doing));
  }

  public static Trouble nonsense(String doing) {
    return new Trouble(doing, Trouble.Kind.GARBLED, "what came back is no answer of AWS");
  }

  private C client(Connection.Aws aws) {
    return open.computeIfAbsent(aws, opener);
  }

  @Override
  public void close() {
    open.values().forEach(SdkClient::close);
    open.clear();
  }
}
