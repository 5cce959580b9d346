package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.BeanContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Most tests run on H2; what it understands, PostgreSQL may not. */
class QueriesOnPostgresTest {
  private final Region region = new Region();
  private final Track postgres = Track.on(Databases.POSTGRES);

  @AfterEach
  void close() {
    region.close();
    postgres.close();
  }

  @Test
  void postgresql_understands_every_query_of_every_repository() {
    Map<String, String> queries = queries();
    assertThat(queries).hasSizeGreaterThan(100);
    assertThat(queries)
        .allSatisfy(
            (method, query) ->
                assertThatNoException().as(method).isThrownBy(() -> isUnderstood(query)));
  }

  @Test
  void what_h2_alone_understands_is_noticed() {
    assertThatThrownBy(() -> isUnderstood("merge into clock_hand key (name) values (?, ?, ?)"))
        .hasStackTraceContaining("syntax error");
  }

  private Map<String, String> queries() {
    Map<String, String> queries = new TreeMap<>();
    var repositories =
        region
            .track
            .the(BeanContext.class)
            .getBeanDefinitions(Qualifiers.byStereotype(JdbcRepository.class));
    repositories.stream()
        .flatMap(it -> it.getExecutableMethods().stream())
        .forEach(method -> query(method).ifPresent(it -> queries.put(name(method), it)));
    return queries;
  }

  private static String name(ExecutableMethod<?, ?> method) {
    return "%s.%s".formatted(method.getDeclaringType().getName(), method.getDescription());
  }

  /** As it is sent: with a question mark for each argument. */
  private static Optional<String> query(ExecutableMethod<?, ?> method) {
    return Stream.of("rawQuery", "value")
        .flatMap(it -> method.stringValue(Query.class, it).stream())
        .findFirst();
  }

  /** It cannot tell how many arguments there are of what it does not understand. */
  private void isUnderstood(String query) {
    TransactionOperations<?> transactions = postgres.the(TransactionOperations.class);
    transactions.executeRead(
        _ ->
            postgres
                .the(JdbcOperations.class)
                .prepareStatement(query, it -> it.getParameterMetaData().getParameterCount()));
  }
}
