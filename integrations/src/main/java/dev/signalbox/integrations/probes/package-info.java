/** How things look from outside: pages, certificates, and what resolvers answer. */
@NullMarked
package dev.signalbox.integrations.probes;

import org.jspecify.annotations.NullMarked;
