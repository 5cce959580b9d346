package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.http.conn.ConnectTimeoutException;

/** An exchange with somebody out there, bounded from its first word to its last. */
record Attempt(String doing, Duration limit) {
  @FunctionalInterface
  interface Exchange<T> {
    /** Puts what has to be closed, should it take too long, into {@code open}. */
    T go(AtomicReference<Closeable> open) throws IOException;
  }

  /** There was an answer, but none that we can take. */
  static final class Unfit extends IOException {
    private static final long serialVersionUID = 1;

    Unfit(String why) {
      super(why);
    }
  }

  /** What was cut is tried once more, and nothing else is. */
  <T> Asked<T> asked(Exchange<T> exchange) {
    Asked<T> first = once(exchange);
    return first.equals(cut()) ? once(exchange) : first;
  }

  private <T> Asked<T> once(Exchange<T> exchange) {
    AtomicReference<Closeable> open = new AtomicReference<>(() -> {});
    CompletableFuture<T> told =
        CompletableFuture.supplyAsync(() -> gone(exchange, open), Thread::startVirtualThread);
    try {
      return new Asked.Told<>(told.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      close(open);
      return troubled(Kind.UNREACHABLE, "no whole answer in time");
    } catch (InterruptedException stopping) {
      close(open);
      Thread.currentThread().interrupt();
      return troubled(Kind.UNREACHABLE, "the bot is stopping");
    } catch (ExecutionException failed) {
      return mishap(failed);
    }
  }

  private static <T> T gone(Exchange<T> exchange, AtomicReference<Closeable> open) {
    try {
      return exchange.go(open);
    } catch (IOException mishap) {
      throw new UncheckedIOException(mishap);
    }
  }

  private static void close(AtomicReference<Closeable> open) {
    try {
      open.get().close();
    } catch (IOException closedAlready) {
      throw new UncheckedIOException(closedAlready);
    }
  }

  private <T> Asked<T> mishap(ExecutionException failed) {
    if (!(failed.getCause() instanceof UncheckedIOException mishap)) {
      throw new IllegalStateException(doing, failed.getCause());
    }
    return switch (mishap.getCause()) {
      case Unfit unfit -> troubled(Kind.GARBLED, said(unfit));
      case UnknownHostException nobody -> troubled(Kind.UNREACHABLE, "no host " + said(nobody));
      case ConnectException _, ConnectTimeoutException _ ->
          troubled(Kind.UNREACHABLE, "nobody answers there");
      case SocketTimeoutException _ -> troubled(Kind.UNREACHABLE, "no whole answer in time");
      case SSLHandshakeException ended when ended.getCause() instanceof EOFException -> cut();
      case SSLHandshakeException _, SSLPeerUnverifiedException _ ->
          troubled(Kind.UNREACHABLE, "its certificate does not hold");
      case SSLException _ -> troubled(Kind.GARBLED, "it speaks no TLS there");
      case null, default -> cut();
    };
  }

  private static String said(IOException mishap) {
    return Optional.ofNullable(mishap.getMessage()).map(it -> it.split(":", 2)[0]).orElse("there");
  }

  private <T> Asked<T> cut() {
    return troubled(Kind.UNREACHABLE, "the connection was cut");
  }

  private <T> Asked<T> troubled(Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
