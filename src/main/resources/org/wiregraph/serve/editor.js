// Turns the form of the query page into an editor with a table of results.
// Nothing is fetched from another server: no completions, no prefix list, no proxy.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("editor");
  const text = document.getElementById("text");
  const result = document.getElementById("result");
  if (!form || !window.Yasqe || !window.Yasr) {
    return;
  }

  const base = form.dataset.base;
  const words = form.dataset.prefixes.split(" ");
  const prefixes = {};
  for (let i = 0; i + 1 < words.length; i += 2) {
    prefixes[words[i]] = words[i + 1];
  }

  showPagesOfThisServer(Yasr.plugins.table.prototype, base);

  const place = document.createElement("div");
  form.after(place);
  form.hidden = true;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "Ctrl+Enter runs the query. Ctrl+Space completes a variable.";
  place.after(hint);

  const editor = new Yasqe(place, {
    value: text.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: (yasqe) =>
      location.origin + "/query?query=" + encodeURIComponent(yasqe.getValue()),
    autocompleters: ["variables"],
    prefixCcApi: "",
    showQueryButton: true,
    resizeable: true,
    editorHeight: heightOf(text.value),
    extraKeys: { Tab: false, "Shift-Tab": false },
    requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  });
  editor.getInputField().setAttribute("aria-label", "SPARQL query");

  const table = new Yasr(result, {
    persistenceId: null,
    prefixes,
    plugins: {
      table: { enabled: true, dynamicConfig: { isEllipsed: false, pageSize: 50 } },
      response: { enabled: true },
    },
  });

  editor.on("queryResponse", (_editor, response, duration) => {
    table.setResponse(response, duration);
  });
  if (form.dataset.origin === "saved") {
    editor.query().catch(() => {});
  }
});

// As high as the query, within limits.
function heightOf(query) {
  const lines = Math.min(22, Math.max(7, query.split("\n").length + 1));
  return lines * 1.4 + "rem";
}

// Cells lead to the page of a thing here, and show plain values without type and quotes.
function showPagesOfThisServer(table, base) {
  table.getUriLinkFromBinding = (binding, prefixes) => {
    const link = document.createElement("a");
    link.className = "iri";
    link.href = "/entity?iri=" + encodeURIComponent(binding.value);
    link.title = binding.value;
    link.textContent = shortened(binding.value, base, prefixes || {});
    return link.outerHTML;
  };
  table.formatLiteral = (literal) => {
    const cell = document.createElement("span");
    cell.textContent = literal.value;
    return cell.innerHTML;
  };
}

function shortened(iri, base, prefixes) {
  if (iri.startsWith(base)) {
    return iri.substring(base.length);
  }
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) {
      return prefix + ":" + iri.substring(namespace.length);
    }
  }
  return iri;
}
