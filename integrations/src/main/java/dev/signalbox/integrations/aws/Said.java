package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.http.conn.ConnectTimeoutException;
import org.apache.http.conn.HttpHostConnectException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** What the SDK's exceptions mean, in our words. */
record Said(Connection.Aws aws, String doing) {
  private static final int WIDTH = 200;
  private static final Set<String> KEY =
      Set.of(
          "AuthFailure",
          "ExpiredToken",
          "ExpiredTokenException",
          "IncompleteSignature",
          "InvalidAccessKeyId",
          "InvalidClientTokenId",
          "MissingAuthenticationToken",
          "RequestExpired",
          "RequestTimeTooSkewed",
          "SignatureDoesNotMatch",
          "TokenRefreshRequired",
          "UnrecognizedClientException");
  private static final Set<String> RIGHTS =
      Set.of("AccessDenied", "AccessDeniedException", "OptInRequired", "UnauthorizedOperation");
  private static final Set<String> LIMITED =
      Set.of(
          "PriorRequestNotComplete",
          "RequestLimitExceeded",
          "RequestThrottled",
          "SlowDown",
          "Throttling",
          "ThrottlingException",
          "TooManyRequestsException");

  /** Closed before or within an answer; a wait that was too long is no cut. */
  static boolean isCut(Throwable trouble) {
    return causes(trouble).anyMatch(IOException.class::isInstance)
        && causes(trouble).noneMatch(Said::isNoCut);
  }

  private static boolean isNoCut(Throwable cause) {
    return cause instanceof SocketTimeoutException
        || cause instanceof ConnectTimeoutException
        || cause instanceof HttpHostConnectException
        || cause instanceof UnknownHostException;
  }

  /** A no, or a connection that never came about; all else on a write is not known. */
  static boolean surelyNothing(Throwable trouble) {
    return causes(trouble).anyMatch(Said::isNothing);
  }

  private static boolean isNothing(Throwable cause) {
    return switch (cause) {
      case AwsServiceException answered ->
          answered.statusCode() / 100 == 4 && answered.statusCode() != 408;
      case ConnectTimeoutException _, HttpHostConnectException _, UnknownHostException _ -> true;
      default -> false;
    };
  }

  Trouble of(RuntimeException trouble) {
    return causes(trouble)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> strange(trouble));
  }

  private Optional<Trouble> known(Throwable cause) {
    return switch (cause) {
      case NoKey missing -> trouble(Kind.KEY, missing.why());
      case AwsServiceException answered -> Optional.of(answered(answered));
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, SocketTimeoutException _ ->
          trouble(Kind.UNREACHABLE, "no answer in time");
      case UnknownHostException nobody ->
          trouble(
              Kind.UNREACHABLE,
              "there is no host %s; is the region %s right?".formatted(host(nobody), aws.region()));
      case ConnectTimeoutException _, HttpHostConnectException _ ->
          trouble(Kind.UNREACHABLE, "nobody answers at " + aws.reach().url());
      case IOException _ -> trouble(Kind.UNREACHABLE, "the connection was cut");
      default -> Optional.empty();
    };
  }

  private Optional<Trouble> trouble(Kind kind, String why) {
    return Optional.of(new Trouble(doing, kind, why));
  }

  private static String host(UnknownHostException nobody) {
    return Optional.ofNullable(nobody.getMessage()).map(it -> it.split(":", 2)[0]).orElse("there");
  }

  /** Neither an answer nor the network: what came back could not be read, or the key not found. */
  private Trouble strange(RuntimeException trouble) {
    String why = Optional.ofNullable(trouble.getMessage()).orElse("no reason given");
    boolean key = why.contains("credentials") || why.contains("Profile");
    return new Trouble(doing, key ? Kind.KEY : Kind.GARBLED, cut(why));
  }

  private Trouble answered(AwsServiceException answered) {
    Optional<AwsErrorDetails> details = Optional.ofNullable(answered.awsErrorDetails());
    String code = details.map(AwsErrorDetails::errorCode).orElse("");
    String why =
        details
            .map(AwsErrorDetails::errorMessage)
            .filter(it -> !it.isBlank())
            .map(it -> "%s (%s)".formatted(cut(it), code))
            .orElseGet(() -> "AWS answers %d %s".formatted(answered.statusCode(), code).strip());
    return new Trouble(doing, kind(code, answered.statusCode()), why, after(details));
  }

  private static Kind kind(String code, int status) {
    if (KEY.contains(code)) {
      return Kind.KEY;
    }
    if (RIGHTS.contains(code)) {
      return Kind.RIGHTS;
    }
    if (LIMITED.contains(code) || status == 429) {
      return Kind.LIMITED;
    }
    if (status >= 500) {
      return Kind.BROKEN;
    }
    return code.isEmpty() ? Kind.GARBLED : Kind.REQUEST;
  }

  private static Optional<Duration> after(Optional<AwsErrorDetails> details) {
    return details
        .map(AwsErrorDetails::sdkHttpResponse)
        .flatMap(it -> it.firstMatchingHeader("Retry-After"))
        .filter(it -> it.matches("[0-9]{1,6}"))
        .map(Long::valueOf)
        .map(Duration::ofSeconds);
  }

  private static String cut(String text) {
    String line = text.lines().findFirst().orElse("").replaceFirst("(?i)\\s*encoded auth.*", "");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }

  private static Stream<Throwable> causes(Throwable trouble) {
    return Stream.iterate(trouble, it -> it != null, Throwable::getCause);
  }
}
