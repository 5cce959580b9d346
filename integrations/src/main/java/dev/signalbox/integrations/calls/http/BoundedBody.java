package dev.signalbox.integrations.calls.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/** Takes what comes, up to a size; what is larger is not waited for. */
final class BoundedBody implements BodySubscriber<String> {
  static final int LARGEST = 16 * 1024 * 1024;
  private final int largest;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<String> whole = new CompletableFuture<>();
  private final AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});

  BoundedBody(int largest) {
    this.largest = largest;
  }

  static final class TooLarge extends IOException {
    TooLarge(int largest) {
      super("an answer of more than %d MB".formatted(largest / 1024 / 1024));
    }
  }

  @Override
  public CompletionStage<String> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    stop.set(subscription::cancel);
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      if (taken.size() + piece.remaining() > largest) {
        whole.completeExceptionally(new TooLarge(largest));
        stop.get().run();
        return;
      }
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      taken.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable cut) {
    whole.completeExceptionally(cut);
  }

  @Override
  public void onComplete() {
    whole.complete(taken.toString(UTF_8));
  }
}
