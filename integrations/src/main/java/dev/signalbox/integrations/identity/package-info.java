/** As whom an account knows us: which key we really hold. */
@NullMarked
package dev.signalbox.integrations.identity;

import org.jspecify.annotations.NullMarked;
