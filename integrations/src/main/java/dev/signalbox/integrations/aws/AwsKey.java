package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Login;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/** The key of a connection: read from the store for every request, so that a new one counts. */
final class AwsKey {
  private static final Pattern PAIR = Pattern.compile("([A-Z0-9]{16,128}):(\\S{16,})");
  private static final String SESSION = "signalbox";
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final Duration LAST = Duration.ofMinutes(1);

  private final SecretStore secrets;
  private final AwsClients clients;

  AwsKey(SecretStore secrets, AwsClients clients) {
    this.secrets = secrets;
    this.clients = clients;
  }

  AwsCredentialsProvider of(Connection.Aws aws) {
    AwsCredentialsProvider first = first(aws.login().source());
    return aws.login().role().map(role -> taken(role, first, aws)).orElse(first);
  }

  private AwsCredentialsProvider first(Login.Source source) {
    return switch (source) {
      case Login.Source.Key(SecretName name) -> () -> pair(name);
      case Login.Source.Profile(String name) -> ProfileCredentialsProvider.create(name);
    };
  }

  private AwsCredentials pair(SecretName name) {
    String text =
        secrets
            .give(name)
            .map(Secret::open)
            .orElseThrow(() -> new NoKey("the secret %s is missing".formatted(name.value())));
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      throw new NoKey("the secret %s is not written ACCESSKEYID:SECRET".formatted(name.value()));
    }
    return AwsBasicCredentials.create(pair.group(1), pair.group(2));
  }

  private AwsCredentialsProvider taken(
      Login.Role role, AwsCredentialsProvider first, Connection.Aws aws) {
    StsClient asking =
        clients
            .bare(StsClient.builder(), StsClient.serviceMetadata(), new Endpoint(aws))
            .credentialsProvider(first)
            .build();
    AssumeRoleRequest.Builder wanted =
        AssumeRoleRequest.builder().roleArn(role.arn()).roleSessionName(SESSION);
    role.externalId().ifPresent(wanted::externalId);
    return StsAssumeRoleCredentialsProvider.builder()
        .stsClient(asking)
        .refreshRequest(wanted.build())
        .prefetchTime(AHEAD)
        .staleTime(LAST)
        .build();
  }
}
