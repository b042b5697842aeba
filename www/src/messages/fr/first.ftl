### Ce que dit la première réponse.

## Les deux dates

fact-asOf = Pour quel jour voulez-vous la réponse ?
    .hint = Le plus souvent, c’est aujourd’hui.
    .name = jour des réponses
fact-incapacityStart = Depuis quand êtes-vous en incapacité de travail ?
    .hint = Donnez le premier jour qui figure sur la lettre de votre mutualité. Les jours de salaire garanti comptent aussi.
    .name = début de l’incapacité

## Les phrases qui disent où l’on en est

said-otherScheme = Cette page ne calcule rien pour votre régime. Il a ses propres trajets et ses propres sanctions. Les indépendants ont eux aussi un Trajet Retour Au Travail, depuis 2023. Demandez à votre mutualité.
said-recognitionPending = Votre incapacité n’est pas encore reconnue. Seule la déclaration est en cours ; la suite dépend de la décision.
said-refusedOrEnded = Sans reconnaissance, ce trajet ne prévoit rien pour vous. La lettre de décision dit comment la contester et dans quel délai. Ce délai est court : lisez-la tout de suite.
said-incapacityEnded = Votre incapacité a pour dernier jour le { $day }. Ce qui tomberait après ce jour n’est plus dû dans ce trajet.
said-primaryIncapacity = Vous êtes en incapacité primaire : c’est la première année. L’invalidité commencerait le { $day }.
said-invalidity = Vous êtes en invalidité depuis le { $day }.
said-beforeFirstEdition = Les règles calculées ici commencent le { $day }. Le jour demandé est plus tôt : d’autres règles s’appliquaient.
said-asKnownOn = Cette réponse suit la loi telle qu’elle était connue le { $day }. Elle a pu changer depuis : demandez à votre mutualité.
said-whatDoesTheLetterSay = Toute l’indemnité peut être en jeu. Cela dépend du but du rendez-vous : que dit la lettre de convocation ? Sans cette réponse, aucune réduction n’est calculée pour ce rendez-vous.
said-wholeIndemnitySuppressed = Toute l’indemnité peut être supprimée, dès une seule absence et sans lettre d’avertissement. Selon notre lecture, cela va du jour manqué jusqu’à la veille du jour où vous venez. Prenez tout de suite contact avec le médecin-conseil.
said-wholeIndemnityAtStake = Toute l’indemnité est en jeu, pas seulement une partie. La règle des trois absences ne vaut pas pour le rendez-vous manqué : l’indemnité est supprimée tant que l’obligation de contrôle n’est pas remplie. Prenez tout de suite contact avec le médecin-conseil.
said-wholeIndemnityPossible = Toute l’indemnité peut être en jeu. L’examen manqué portait à la fois sur les capacités restantes et sur l’incapacité, et les textes ne tranchent pas. Prenez tout de suite contact avec le médecin-conseil.
said-category1 = Catégorie 1 : on peut raisonnablement penser que vous reprendrez le travail par vous-même au plus tard à la fin du sixième mois. Si votre incapacité continue, un examen ou un contact physique est prévu ; les étapes disent quand. Cette catégorie ne décide rien sur la reconnaissance de votre incapacité et ne vous oblige pas à reprendre.
said-category2 = Catégorie 2 : une reprise du travail chez votre employeur, ou d’un emploi sur le marché du travail régulier, ne semble pas possible pour des raisons médicales. Cette catégorie ne mène pas vers le Coordinateur Retour Au Travail ; vous pouvez demander vous-même un premier contact. Elle ne décide rien sur la reconnaissance de votre incapacité.
said-category3 = Catégorie 3 : une reprise du travail chez votre employeur, ou d’un emploi sur le marché du travail régulier, n’est pas d’actualité pour le moment, car le diagnostic ou le traitement passe d’abord. Un examen ou un contact physique est prévu plus tard ; les étapes disent quand. Cette catégorie ne décide rien sur la reconnaissance de votre incapacité.
said-category4 = Catégorie 4 : une reprise du travail chez votre employeur, ou d’un emploi sur le marché du travail régulier, semble possible après une ou plusieurs actions de réadaptation ou d’orientation. Vous êtes renvoyé vers le Coordinateur Retour Au Travail, pour un premier contact. Cette catégorie ne décide rien sur la reconnaissance de votre incapacité et ne vous oblige pas à reprendre.
