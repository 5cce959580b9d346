package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.apache.ProxyConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * How every client of AWS is made. What this machine's environment or profiles say about regions,
 * addresses and repetitions counts for nothing: an estate's file says all of it.
 */
@Singleton
public final class AwsClients {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int AT_ONCE = 8;

  private final SecretStore secrets;
  private final Calls calls;
  private final Patience patience;

  @Inject
  AwsClients(SecretStore secrets, Calls calls) {
    this(secrets, calls, Patience.USUAL);
  }

  public AwsClients(SecretStore secrets, Calls calls, Patience patience) {
    this.secrets = secrets;
    this.calls = calls;
    this.patience = patience;
  }

  /** How long one answer may take, whole. */
  public record Patience(Duration limit) {
    public static final Patience USUAL = new Patience(Duration.ofSeconds(30));
  }

  /** Nothing is made before the first question. */
  public <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C extends SdkClient>
      AwsClient<C> of(Supplier<B> builder, Supplier<ServiceMetadata> where) {
    return of(_ -> builder.get(), where);
  }

  /** For a service that is spoken to in another way where something stands in for it. */
  public <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C extends SdkClient>
      AwsClient<C> of(Function<Endpoint, B> builder, Supplier<ServiceMetadata> where) {
    return new AwsClient<>(calls, aws -> open(builder.apply(new Endpoint(aws)), where.get(), aws));
  }

  private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C extends SdkClient>
      C open(B builder, ServiceMetadata where, Connection.Aws aws) {
    Endpoint endpoint = new Endpoint(aws);
    AwsCredentialsProvider key = new AwsKey(secrets, this).of(aws);
    return bare(builder, where, endpoint).credentialsProvider(key).build();
  }

  /** All but the key. */
  <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B bare(
      B builder, ServiceMetadata where, Endpoint endpoint) {
    return builder
        .region(Region.of(endpoint.aws().region()))
        .endpointOverride(endpoint.of(where))
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false)
        .overrideConfiguration(
            it ->
                it.retryStrategy(AwsRetryStrategy.doNotRetry())
                    .apiCallTimeout(patience.limit())
                    .apiCallAttemptTimeout(patience.limit()))
        .httpClientBuilder(http(endpoint));
  }

  /** Not the JDK's: that one sends a cut POST once more without being told to. */
  private ApacheHttpClient.Builder http(Endpoint endpoint) {
    return ApacheHttpClient.builder()
        .connectionTimeout(CONNECT)
        .socketTimeout(patience.limit())
        .connectionAcquisitionTimeout(CONNECT)
        .maxConnections(AT_ONCE)
        .proxyConfiguration(
            ProxyConfiguration.builder()
                .useSystemPropertyValues(endpoint.isAmazons())
                .useEnvironmentVariableValues(endpoint.isAmazons())
                .build());
  }
}
