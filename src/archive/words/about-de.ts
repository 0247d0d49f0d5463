import { EXAMPLE_PAPER, type ProseLinks, type ProsePart } from './prose.ts';

/** What the archive is, in German. */
export function aboutDe(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>Jeden Tag wählen Leserinnen und Leser der Forschung die Paper aus, die einen Blick wert sind. Dieses Archiv bewahrt diese Tage: jedes Paper mit der Zusammenfassung, wie ihre Autoren sie geschrieben haben, samt Mathematik, mit Namen, Themen und den Stimmen, wie sie an einem genannten Tag standen.</p>
<p>Es besteht aus einfachen Dateien. Die Seiten kommen ohne Skripte und ohne Konto aus, sie laden nichts von anderen Servern, und nichts von dem, was Sie lesen oder suchen, wird aufgezeichnet.</p>`,
    },
    {
      heading: 'Woher die Paper kommen',
      html: `<p>Tageslisten, Stimmen und Kommentare stammen von der <a href="https://huggingface.co/papers">Seite „Daily Papers“ bei Hugging Face</a>, Titel, Zusammenfassungen und Autoren von <a href="https://arxiv.org">arXiv</a>, dessen Metadaten unter CC0 frei sind. Die Zusammenfassungen gehören ihren Autoren. Dank an arXiv für die offene Schnittstelle.</p>
<p>Stimmen und Kommentare stehen bei Hugging Face, die vollen Texte bei arXiv; die Seite jedes Papers führt zu beiden.</p>
<p>Ein Paper hat zwei Daten: den Tag der Veröffentlichung und den Tag, an dem es gelistet wurde. Die Listen hier folgen dem zweiten. Eine Autorenseite gilt einem Namen; wer denselben Namen trägt, teilt sich die Seite, bis jemand sie trennt.</p>`,
    },
    {
      heading: 'Benutzen',
      html: `<p>Sie können <a href="${links.feeds}">alles als Feed abonnieren</a>, jedes Paper und jeden Tag zitieren und <a href="${links.data}">Paper, Listen oder das ganze Archiv herunterladen</a>.</p>`,
    },
    {
      heading: 'Stimmt etwas nicht?',
      html: `<p>Jedes Paper ist eine Markdown-Datei. ${
        links.repository
          ? `Jeder kann sie <a href="${links.repository}">mit einem Pull Request berichtigen</a> oder auf der Seite des Papers einen Fehler melden.`
          : 'Jeder kann sie im Repository dieses Archivs berichtigen.'
      } Ein Paper behält seine Adresse auf Dauer; eines, das seine Autoren zurückziehen, behält seine Seite und wird gekennzeichnet.</p>
<p>Die Seiten macht ${links.software}, freie Software.</p>${takedownDe(links)}`,
    },
  ];
}

/** Where those write who want something taken down, in German. */
function takedownDe({ contact, repository }: ProseLinks): string {
  const where = contact
    ? `schreiben Sie an <a href="${contact.href}">${contact.label}</a>`
    : repository && `<a href="${repository}/issues/new/choose">eröffnen Sie ein Issue</a>`;
  return where
    ? `\n<p>Wenn Sie Rechte an etwas haben, das hier steht, und es entfernt haben möchten, oder etwas anderes fragen wollen, ${where}. Was entfernt wird, hinterlässt eine Seite, die das sagt.</p>`
    : '';
}

/** How to add or correct a paper, in German. */
export function contributeDe(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>Ein Paper ist eine Markdown-Datei: einige Zeilen Angaben, dann die Zusammenfassung. Eines hinzuzufügen dauert fünf Minuten, und ein Befehl sagt, was falsch ist, wo, und wie man es behebt.</p>`,
    },
    {
      heading: 'Ein Paper berichtigen',
      html: links.repository
        ? `<p>Öffnen Sie die Seite des Papers und wählen Sie „Eintrag bearbeiten“, ändern Sie, was falsch ist, und schlagen Sie die Änderung vor. Oder <a href="${links.repository}/issues/new?template=mistake.yml">nennen Sie den Fehler in einem Formular</a>; „Fehler melden“ öffnet es mit der Kennung des Papers. Was ein Mensch geschrieben hat, überschreibt kein Import.</p>`
        : `<p>Notieren Sie die Kennung des Papers und öffnen Sie seine Datei im Repository, ändern Sie, was falsch ist, und schlagen Sie die Änderung vor. Was ein Mensch geschrieben hat, überschreibt kein Import.</p>`,
    },
    {
      heading: 'Ein Paper hinzufügen',
      html: `${
        links.repository
          ? `<p>Ganz ohne Werkzeug: <a href="${links.repository}/issues/new?template=paper.yml">Nennen Sie das Paper in einem Formular</a>. Aus einem von arXiv wird von selbst ein Vorschlag, über den die Betreiber entscheiden.</p>\n`
          : ''
      }<p>In einer Kopie des Repositorys holt ein Befehl, was bekannt ist, und fragt nach dem Rest:</p>
<pre tabindex="0"><code>${links.repository ? `git clone ${links.repository}\n` : ''}npm run add -- 2506.24119</code></pre>
<p>Oder schreiben Sie die Datei selbst, mit dem Namen <code>2512.01234.md</code>, im Ordner <code>src/content/papers/2025/12</code>:</p>
<pre tabindex="0"><code>${EXAMPLE_PAPER}</code></pre>
<p>Dann prüfen Sie sie und sehen sie an:</p>
<pre tabindex="0"><code>npm run check
npm run dev</code></pre>`,
    },
    {
      heading: 'Mathematik schreiben',
      html: `<p>Formeln stehen zwischen <code>$…$</code> oder <code>\\(…\\)</code>, abgesetzte zwischen <code>$$…$$</code> oder <code>\\[…\\]</code>. Ein Betrag wie $5 bleibt Geld. Eine Zusammenfassung besteht aus einfachen Absätzen: HTML, Überschriften und Listen erscheinen, wie sie getippt sind.</p>`,
    },
    ...(links.repository
      ? [
          {
            heading: 'Alles andere',
            html: `<p>Eine Seite sieht falsch aus, die Suche findet nichts, ein Feed bricht ab: <a href="${links.repository}/issues/new?template=fault.yml">Beschreiben Sie es in einem Formular</a>. Für Themen, Organisationen, Personen gleichen Namens und Arbeit am Code gibt es den <a href="${links.repository}/blob/HEAD/CONTRIBUTING.md">Leitfaden</a> (auf Englisch). Woran gearbeitet wird, steht in der <a href="${links.repository}/issues">Liste der Vorgänge</a>.</p>`,
          },
        ]
      : []),
  ];
}
